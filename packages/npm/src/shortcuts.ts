/**
 * Calls that are made often, from what differs between them.
 */

import * as element from "./element.js";
import { Methods } from "./generated/methods.js";
import type { SendC2cMessage, SendC2cMessageReply, SendGroupMessage, SendGroupMessageReply, SetProfile, SetProfileReply } from "./generated/types.js";
import type { CallOptions } from "./options.js";
import { items, type Profile } from "./profile.js";
import type { Reply } from "./reply.js";

/** A message's other fields, such as `fromAccount` and `offlinePushInfo`. */
export type C2cFields = Omit<SendC2cMessage, "toAccount" | "msgBody">;

/** A group message's other fields, such as `fromAccount` and `offlinePushInfo`. */
export type GroupFields = Omit<SendGroupMessage, "groupId" | "msgBody">;

/** The methods of all endpoints, and short ways to some of them. */
export abstract class Shortcuts extends Methods {
  /**
   * Sends a text to a user: {@link Methods.sendC2cMessage} with one text element.
   *
   * @example
   * ```ts
   * await chat.sendText("bob", "hello", { fromAccount: "alice" });
   * ```
   */
  sendText(toAccount: string, text: string, fields?: C2cFields | null, options?: CallOptions | null): Promise<Reply<SendC2cMessageReply>> {
    return this.#toUser(toAccount, () => element.text(text), fields, options);
  }

  /** Sends the app's own data to a user: text as it is, anything else as JSON. Alone it is pushed only with a `desc` in `offlinePushInfo`. */
  sendCustom(toAccount: string, data: string | object, fields?: C2cFields | null, options?: CallOptions | null): Promise<Reply<SendC2cMessageReply>> {
    return this.#toUser(toAccount, () => element.custom(data), fields, options);
  }

  /**
   * Sends a text to a group: {@link Methods.sendGroupMessage} with one text element.
   *
   * @example
   * ```ts
   * await chat.sendGroupText("@TGS#1", "hello");
   * ```
   */
  sendGroupText(groupId: string, text: string, fields?: GroupFields | null, options?: CallOptions | null): Promise<Reply<SendGroupMessageReply>> {
    return this.#toGroup(groupId, () => element.text(text), fields, options);
  }

  /** Sends the app's own data to a group: text as it is, anything else as JSON. Alone it is pushed only with a `desc` in `offlinePushInfo`. */
  sendGroupCustom(groupId: string, data: string | object, fields?: GroupFields | null, options?: CallOptions | null): Promise<Reply<SendGroupMessageReply>> {
    return this.#toGroup(groupId, () => element.custom(data), fields, options);
  }

  /** Sets an account's nickname: {@link Shortcuts.setProfile} with one field. */
  setNick(account: string, nick: string, options?: CallOptions | null): Promise<Reply<SetProfileReply>> {
    return this.setProfile(account, { nick }, options);
  }

  /**
   * Sets profile fields of an account by their tags: {@link Methods.setProfile}.
   *
   * Path: `v4/profile/portrait_set`
   */
  override setProfile(params: SetProfile, options?: CallOptions | null): Promise<Reply<SetProfileReply>>;
  // Last, because the compiler explains why a call does not fit the last one.
  /**
   * Sets profile fields of an account by their names.
   *
   * Path: `v4/profile/portrait_set`
   *
   * @see {@link https://www.tencentcloud.com/document/product/1047/34916 | Setting Profiles}
   *
   * @example
   * ```ts
   * await chat.setProfile("alice", { nick: "Alice", avatar: "https://files.example.com/a.png", custom: { Color: "green" } });
   * ```
   */
  override setProfile(account: string, profile: Profile, options?: CallOptions | null): Promise<Reply<SetProfileReply>>;
  override async setProfile(
    first: string | SetProfile,
    second?: Profile | CallOptions | null,
    third?: CallOptions | null,
  ): Promise<Reply<SetProfileReply>> {
    if (typeof first !== "string") return super.setProfile(first, second as CallOptions);
    return super.setProfile({ fromAccount: first, profileItem: items((second ?? {}) as Profile) }, third ?? {});
  }

  async #toUser(toAccount: string, body: () => SentElement, fields?: C2cFields | null, options?: CallOptions | null) {
    return this.sendC2cMessage({ ...fields, toAccount, msgBody: [body()] }, options ?? {});
  }

  async #toGroup(groupId: string, body: () => SentElement, fields?: GroupFields | null, options?: CallOptions | null) {
    return this.sendGroupMessage({ ...fields, groupId, msgBody: [body()] }, options ?? {});
  }
}

type SentElement = ReturnType<typeof element.text> | ReturnType<typeof element.custom>;
