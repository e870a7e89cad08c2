/**
 * Profiles by the names of their fields: to the list of tags and values that the service takes, and back.
 *
 * @example
 * ```ts
 * import { profile } from "tencent-chat";
 *
 * await chat.setProfile({ fromAccount: "alice", profileItem: profile.items({ nick: "Alice", custom: { Color: "green" } }) });
 * const reply = await chat.getProfiles({ toAccount: ["alice"], tagList: [profile.TAGS.nick] });
 * for (const user of reply.userProfileItem ?? []) console.log(user.toAccount, profile.of(user.profileItem).nick);
 * ```
 *
 * @packageDocumentation
 */

import { refused } from "./element-content.js";
import { TAGS, type Profile } from "./generated/profile.js";
import type { ProfileItem } from "./generated/types.js";

export { TAGS, type Profile };

/** What the tags of the app's own fields begin with. */
const CUSTOM = "Tag_Profile_Custom_";

/**
 * The fields of a profile as the service takes them. Fields that are `null` or `undefined` are left out.
 *
 * @throws {InvalidRequestError} for a field that is not known.
 */
export function items(profile: Profile): ProfileItem[] {
  const { custom, ...fields } = profile;
  const tags: Record<string, string> = TAGS;
  const given = Object.entries(fields).map(([name, value]) => {
    const tag = Object.hasOwn(tags, name) ? tags[name] : undefined;
    if (!tag) throw refused("profile.items", name, `unknown field; known are ${Object.keys(tags).join(", ")}, custom`);
    return [tag, value] as const;
  });
  const own = Object.entries(custom ?? {}).map(([name, value]) => [CUSTOM + name, value] as const);
  return [...given, ...own].flatMap(([tag, value]) => (value == null ? [] : [{ tag, value }]));
}

/** The profile that a reply has in tags and values. Tags of other kinds are left out. */
export function of(items: Iterable<{ readonly tag?: string | undefined; readonly value?: unknown }> | null | undefined): Profile {
  const fields: Record<string, unknown> = {};
  const custom: Record<string, string> = {};
  for (const { tag = "", value } of items ?? []) {
    const name = Object.entries(TAGS).find(([, known]) => known === tag)?.[0];
    if (name) fields[name] = value;
    else if (tag.startsWith(CUSTOM)) custom[tag.slice(CUSTOM.length)] = value as string;
  }
  return { ...fields, custom } as Profile;
}
