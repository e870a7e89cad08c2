// What the SDK says in English, for pages in Chinese: what codes mean, and what errors are about.
import { explain } from "tencent-chat";
import { ApiError } from "tencent-chat/errors";

/** The Chinese of the SDK's texts by the English, for a page in Chinese. */
export const load = async (lang) => (lang.startsWith("zh") ? (await import("./generated/chinese.json")).default : undefined);

/** What is known about a code, in Chinese where that is given. */
export function explained(chinese, code, endpoint) {
  const facts = explain(code, { endpoint });
  const { meaning, hint, docs } = facts;
  const advice = hint.startsWith(meaning) ? hint.slice(meaning.length).replace(/^[: ]+/, "") : hint;
  const say = (text) => chinese?.[text] ?? text;
  return { ...facts, meaning: say(meaning), advice: say(advice), docs: docs.replace("/document/", say) };
}

/** What an error is about, where that is known in Chinese. */
export function about(chinese, error) {
  if (!(error instanceof ApiError)) return chinese?.[`${error.name}.${error.reason ?? error.check}`];
  const { known, meaning, advice } = explained(chinese, error.code, error.endpoint);
  if (chinese && known) return [`含义：${meaning}`, advice && `处理建议：${advice}`].filter(Boolean).join("\n");
}
