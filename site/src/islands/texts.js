// What the playground and the offline tools say, in English and in Chinese. `{0}` and so on stand for values.

const text = (en, zh) => {
  if (!en || !zh) throw new Error(`texts.js: ${en ?? zh}: write the text in both languages`);
  return { en, zh };
};

/** A function that gives a text in the language of a page. */
export const inLanguage =
  (lang) =>
  (text, ...values) =>
    text[lang.startsWith("zh") ? "zh" : "en"].replace(/\{(\d)\}/g, (_, at) => values[at]);

// The playground
export const needsScript = text("This page needs JavaScript.", "本页需要 JavaScript。");
export const toEditor = text("Skip to the editor", "跳到编辑器");
export const endpoint = text("Endpoint", "接口");
export const program = text("Program", "程序");
export const run = text("Run", "运行");
export const stop = text("Stop", "停止");
export const keep = text("Keep what the last run left in the emulator", "保留上次运行在模拟器中留下的内容");
export const output = text("Output", "输出");
export const loading = text("Loading …", "正在加载……");
export const running = text("Running …", "正在运行……");
export const finished = text("Finished.", "运行结束。");
export const failed = text("The program ended with an error.", "程序因错误结束。");
export const stopped = text("Stopped.", "已停止。");
export const notStarted = text("The program could not start.", "程序无法启动。");
export const notLoaded = text(
  "A part of the playground could not be loaded. Check the network, and reload the page.",
  "演练场的一部分无法加载。请检查网络，然后重新加载页面。",
);
export const atLine = text("Line {0}: {1}", "第 {0} 行：{1}");
export const ended = text("the program ended", "程序已结束");
export const noMethod = text("the emulator has no method `{0}`", "模拟器没有方法 `{0}`");
export const noModule = text("`{0}` is not here: import {1}", "这里没有 `{0}`：可以导入 {1}");
export const onlyFunctions = text(
  "webhooks go to functions here: give `onWebhook` a function",
  "这里的回调只能交给函数：请给 `onWebhook` 传入函数",
);
export const printedTooMuch = text(
  "Stopped: the page shows at most {0} lines and {1} characters.",
  "已停止：本页最多显示 {0} 行、{1} 个字符的输出。",
);
export const noWebhookYet = text("The emulator sends one for messages, groups and more.", "收发消息、操作群组等时，模拟器会发送回调。");
export const licenses = text("Licenses of the code on this page", "本页代码的许可证");

// The tools
export const toSign = text("Make a UserSig", "生成 UserSig");
export const make = text("Make", "生成");
export const toVerify = text("Inspect and verify a UserSig", "查看和校验 UserSig");
export const inspect = text("Inspect", "查看");
export const aboutVerify = text("With the secret key, its signature is verified, too.", "填写密钥后，也会校验签名。");
export const toCheck = text("Check a webhook", "检查回调");
export const check = text("Check", "检查");
export const aboutCheck = text(
  "The URL or its query, as Tencent's server requested it. With the body, the event is shown.",
  "填写腾讯云服务器请求的 URL，或其中的查询串。填写请求体后，会显示事件的内容。",
);
export const toExplain = text("Explain an error code", "解释错误码");
export const explain = text("Explain", "解释");
export const sdkAppId = text("SDKAppID", "SDKAppID");
export const secretKey = text("Secret key", "密钥（SecretKey）");
export const identifier = text("Identifier (UserID)", "Identifier（UserID）");
export const lifetime = text("Lifetime in seconds", "有效期（秒）");
export const issueTime = text("Time of issue in seconds since 1970 (empty: now)", "生成时间，Unix 秒（留空表示现在）");
export const userSig = text("UserSig", "UserSig");
export const atTime = text("At this time in seconds since 1970 (empty: now)", "在此时间校验，Unix 秒（留空表示现在）");
export const signedUrl = text("URL with Sign and RequestTime", "带有 Sign 和 RequestTime 的 URL");
export const token = text("Token of the webhook authentication", "回调鉴权的 Token");
export const body = text("Body (JSON)", "请求体（JSON）");
export const code = text("Code", "错误码");
export const ofEndpoint = text(
  "Endpoint: its name or path, for codes that mean different things (may be empty)",
  "接口：名称或路径，用于在不同接口含义不同的错误码（可以留空）",
);
export const error = text("Error", "错误");
export const issuedAt = text("Issued at", "生成时间");
export const expiresAt = text("Expires at", "过期时间");
export const signature = text("Signature", "签名");
export const valid = text("valid", "有效");
export const unchecked = text("not checked: enter the secret key", "没有校验：请填写密钥");
export const extraBytes = text("Extra bytes", "附加数据");
export const command = text("Command", "回调命令");
export const signedAt = text("Signed at", "签名时间");
export const notInUrl = text("not in the URL", "URL 中没有");
export const fresh = text("{0}, {1} s ago: a receiver accepts it for 60 s", "{0}，{1} 秒前：60 秒内接收方会接受");
export const old = text("{0}, {1} s ago: too old, a receiver refuses it after 60 s", "{0}，{1} 秒前：时间太久，超过 60 秒接收方会拒绝");
export const early = text(
  "{0}, {1} s from now: a receiver refuses it, its clock or that of this computer is wrong",
  "{0}，比现在晚 {1} 秒：接收方会拒绝；签名的时钟或本机的时钟不准",
);
export const event = text("Event", "事件");
export const tooLong = text("A body of more than {0} characters is not read here.", "这里不读取超过 {0} 个字符的请求体。");
export const notCode = text("Enter a whole number, such as 70009.", "请输入整数，例如 70009。");
export const noPath = text(
  "No endpoint has the path {0}: choose one from the list of the field.",
  "没有路径为 {0} 的接口：请从输入框的列表中选择。",
);
export const meaning = text("Meaning", "含义");
export const advice = text("What to do", "处理建议");
export const kind = text("Kind", "错误类别");
export const again = text("Try again", "重试");
export const later = text("The same request may succeed later.", "同样的请求稍后可能成功。");
export const never = text("The same request will not succeed.", "同样的请求仍会被拒绝。");
export const officialPage = text("Official page", "官方文档");
export const unknownCode = text("This code is not documented.", "该错误码没有收录。");
export const readInfo = text(
  "Compare it with the reply's ErrorCode, and read its ErrorInfo.",
  "与响应中的 ErrorCode 核对，并查看 ErrorInfo。",
);
export const near = text("Codes near it", "相近的错误码");
export const allCodes = text("All codes", "全部错误码");

/** What the emulator's log and conversations say, by their own words. */
export const VIEWS = {
  "Requests": "请求",
  "Find in requests": "在请求中查找",
  "No request came in yet.": "还没有收到请求。",
  "Webhooks": "回调",
  "Find in webhooks": "在回调中查找",
  "No webhook was fired yet.": "还没有触发回调。",
  "Set a URL under Tools.": "请在“工具”中填写 URL。",
  "Nothing has these words.": "没有包含这些词的内容。",
  "closed": "已断开",
  "fault": "故障",
  "{0} (user)": "{0}（用户）",
  "no identifier": "无",
  "Request {0}": "请求 {0}",
  "Body": "包体",
  "Body of request {0}": "请求 {0} 的包体",
  "Query": "查询串",
  "Query of request {0}": "请求 {0} 的查询串",
  "Reply": "响应",
  "Reply {0}": "响应 {0}",
  "Reply to request {0}": "请求 {0} 的响应",
  "Fault": "故障",
  "Fault of request {0}": "请求 {0} 的故障",
  "under way": "进行中",
  "Webhook {0}": "回调 {0}",
  "Body of webhook {0}": "回调 {0} 的包体",
  "Query of webhook {0}": "回调 {0} 的查询串",
  "not sent yet": "尚未发送",
  "Answer": "应答",
  "Answer {0}": "应答 {0}",
  "Answer to webhook {0}": "回调 {0} 的应答",
  "none": "无",
  "allowed": "已放行",
  "rewritten": "已改写",
  "rejected": "已拒绝",
  "dropped": "已丢弃",
  "acknowledged": "已确认",
  "timeout": "超时",
  "failed": "失败",
  "Conversations": "会话",
  "Find conversations": "查找会话",
  "No conversations.": "没有会话。",
  "{0} and {1}": "{0} 和 {1}",
  "Messages": "消息",
  "Messages of {0}": "{0} 的消息",
  "No messages.": "没有消息。",
  "no messages": "没有消息",
  "recalled": "已撤回",
  "Recalled": "已撤回",
  "Deleted": "已删除",
  "receipt": "已回执",
  "read": "已读",
  "read by {0}": "{0} 人已读",
  "online only": "仅在线",
  "deleted by {0}": "{0} 已删除",
  "Merged messages": "合并的消息",
  "Sticker {0}": "表情 {0}",
  "Custom element": "自定义元素",
  "Picture in this message": "消息中的图片",
  "Picture": "图片",
  "{0} s": "{0} 秒",
  "Voice message of {0} seconds": "{0} 秒的语音消息",
  "Preview of the video": "视频预览",
  "▶ Video, {0} s": "▶ 视频，{0} 秒",
  "File:": "文件：",
  "Location:": "位置：",
};
