/** What a page prints for itself and that belongs to no story. */
export const furniture: readonly { pattern: RegExp; why: string }[] = [
  { pattern: /^[^\p{L}\p{N}]{1,40}$/u, why: 'marks without words' },
  {
    pattern: /^[·•\s—-]*(?:广告|广而告之|公益广告|告广|广|告|公益)[·•\s—-]*$/u,
    why: 'the mark of an advertisement',
  },
  {
    pattern:
      /^(?:本版|责任|执行|值班|首席|一版|二版|三版|四版|见习)?(?:责编|编辑|主编|美编|校对|版式|制图|组版|值班主任|责任编辑|责任校对|版式设计|美术编辑|实习编辑|统筹|策划|监制)[：:／/\s][\p{Script=Han}\s、：:·／/]{2,60}$/u,
    why: 'the names of the page’s editors',
  },
  {
    pattern:
      /^(?:本版)?(?:责任编辑|责编|校对|美编|版式|版式设计|组版)[\p{Script=Han}\s：:]{2,50}$/u,
    why: 'the names of the page’s editors',
  },
  {
    pattern:
      /^[\s\S]{0,16}?(?:e[-—–－]?mail|电子邮箱|电子信箱|投稿邮箱|邮箱|新闻热线|热线电话|新闻热线电话|广告热线|发行热线|读者热线|订阅热线)[：:\s]*[\w.@：:\s（）()—–－×*-]*$/iu,
    why: 'how to reach the desk',
  },
  { pattern: /^(?:https?:\/\/|www\.)\S+$/iu, why: 'an address of a site' },
  { pattern: /^[\w.+-]+@[\w.-]+$/u, why: 'a mail address' },
  {
    pattern: /^第?\s*[0-9A-Z一二三四五六七八九十]{1,4}\s*版(?:[：:].{0,12})?$/u,
    why: 'the number of the page',
  },
  {
    pattern:
      /^[^，。；！？]{4,30}?(?:[>＞]{1,3}|[▶►→]+|…{1,2}|·{2,}|[—–-]{1,2}|[（(]?(?:详见|见))\s*第?\s*(?:[A-Z]?\d{1,2}|[一二三四五六七八九十]{1,3})\s*版[）)]?$/u,
    why: 'an entry of the contents',
  },
  {
    pattern:
      /^(?=(?:.*(?:社址|地址|邮编|邮政编码|电话|零售|每份|定价|印刷|邮发代号|刊号|许可证|订阅|发行)){3}).{10,90}$/u,
    why: 'the imprint',
  },
  {
    pattern: /^(?:统一刊号|国内统一刊号|邮发代号)[：:].{2,50}$/u,
    why: 'the imprint',
  },
  {
    pattern: /^[^，。；！？“”]{2,16}[\s|｜]+第?[A-Z]?\d{1,2}版[\s|｜]+\p{Script=Han}{2,6}$/u,
    why: 'the head of the page',
  },
  {
    pattern:
      /^(?=.*\d{4}年\d{1,2}月\d{1,2}日)(?=.*(?:星期[一二三四五六日天]|责编|编辑|版))(?:\d{4}年\d{1,2}月\d{1,2}日|星期[一二三四五六日天]|(?:责任|本版|执行|美术)?(?:编辑|责编|校对|美编|版式|主编)[：:／/]?\s*\p{Script=Han}{2,4}(?=\s|$)|第?[A-Z]?\d{1,2}\s*版?(?=\s|$)|\p{Script=Han}{2,6}(?=\s|$)|\s)+$/u,
    why: 'the head of the page',
  },
  {
    pattern: /^\p{Script=Han}{2,8}(?:日报|晚报|早报|时报|晨报|都市报|工人报|青年报)$/u,
    why: 'the name of the paper',
  },
  {
    pattern:
      /^(?:国内统一(?:连续出版物)?刊号|国内统一连续出版物号|邮发代号|CN\s*\d{2}-\d{4}|总第\s*\d+\s*期|第\s*\d+\s*期|今日\s*[\d一二三四五六七八九十]+\s*版).{0,40}$/iu,
    why: 'the imprint',
  },
  {
    pattern:
      /^(?:\d{4}年)?\d{1,2}月\d{1,2}日\s*(?:星期[一二三四五六日天])\s*(?:第?\d+版.{0,10}|农历.{0,20})?$/u,
    why: 'the date of the page',
  },
  {
    pattern:
      /^(?=.*(?:\d{4}\s*年|第?\s*[\d一二三四五六七八九十]+\s*版|日报|晚报|早报|晨报|时报|工人报))(?:\p{Script=Han}{2,6}报|\d{4}\s*年\s*\d{1,2}\s*月\s*\d{1,2}\s*日|星期[一二三四五六日天]|第?\s*[\dA-Z一二三四五六七八九十]+\s*版|农历\p{Script=Han}{2,8}|要闻|综合|新闻|专题|副刊|评论|周刊|深度|民生|社会|经济|文化|国内|国际|产经|工会|责任编辑|责编|美编|校对|[\s：:·|｜／/-])+$/u,
    why: 'the head of the page',
  },
  { pattern: /^\d[\d\s]{0,5}$/u, why: 'a number alone' },
  {
    pattern:
      /^(?:下转|上接|紧接|详见|见)?[（(【]?(?:下转|上接|紧接|详见)第?[\dA-Z一二三四五六七八九十]+版[^。]{0,16}[）)】]?$/u,
    why: 'where the text goes on',
  },
  {
    pattern:
      /^(?:扫码|扫一扫|扫描|微信扫码|请扫描|更多精彩|更多内容)[^。，、]{0,24}(?:二维码|关注|公众号|视频号|视频|收看|观看|收听|阅读|参与|扫码|APP|客户端)[^。，、]{0,8}$/u,
    why: 'an invitation to scan a code',
  },
];
