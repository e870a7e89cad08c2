// @generated from api/*.yaml by cargo xtask generate
import type { CallOptions, Reply } from "../types.js";
import type {
  AddFriendGroups,
  AddFriendGroupsReply,
  AddFriends,
  AddFriendsReply,
  AddSubscribers,
  AddSubscribersReply,
  AddToBlocklist,
  AddToBlocklistReply,
  AddUserTags,
  AddUserTagsReply,
  CheckAccounts,
  CheckAccountsReply,
  CheckBlocklist,
  CheckBlocklistReply,
  CheckFollowRelations,
  CheckFollowRelationsReply,
  CheckFriends,
  CheckFriendsReply,
  ClearUserTags,
  ClearUserTagsReply,
  CreateOfficialAccount,
  CreateOfficialAccountReply,
  DeleteAccounts,
  DeleteAccountsReply,
  DeleteAllFriends,
  DeleteAllFriendsReply,
  DeleteFriendGroups,
  DeleteFriendGroupsReply,
  DeleteFriends,
  DeleteFriendsReply,
  DeleteSubscribers,
  DeleteSubscribersReply,
  DestroyOfficialAccount,
  DestroyOfficialAccountReply,
  FollowUsers,
  FollowUsersReply,
  GetAllMemberPushLoss,
  GetAllMemberPushLossReply,
  GetAllMemberPushStatistics,
  GetAllMemberPushStatisticsReply,
  GetAttributeNames,
  GetAttributeNamesReply,
  GetFollowCounts,
  GetFollowCountsReply,
  GetFriendGroups,
  GetFriendGroupsReply,
  GetFriends,
  GetFriendsReply,
  GetNormalPushLoss,
  GetNormalPushLossReply,
  GetNormalPushStatistics,
  GetNormalPushStatisticsReply,
  GetOfficialAccounts,
  GetOfficialAccountsReply,
  GetUserAttributes,
  GetUserAttributesReply,
  GetUserTags,
  GetUserTagsReply,
  ImportAccount,
  ImportAccountReply,
  ImportAccounts,
  ImportAccountsReply,
  ImportFriends,
  ImportFriendsReply,
  InvalidateLoginState,
  InvalidateLoginStateReply,
  ListBlocklist,
  ListBlocklistReply,
  ListFollows,
  ListFollowsReply,
  ListFriends,
  ListFriendsReply,
  ListOfficialAccountMessages,
  ListOfficialAccountMessagesReply,
  ListSubscribedOfficialAccounts,
  ListSubscribedOfficialAccountsReply,
  ListSubscribers,
  ListSubscribersReply,
  ModifyOfficialAccount,
  ModifyOfficialAccountReply,
  ModifySubscriber,
  ModifySubscriberReply,
  Push,
  PushReply,
  PushToUsers,
  PushToUsersReply,
  QueryLoginState,
  QueryLoginStateReply,
  QueryOnlineStatus,
  QueryOnlineStatusReply,
  RecallOfficialAccountMessages,
  RecallOfficialAccountMessagesReply,
  RemoveFromBlocklist,
  RemoveFromBlocklistReply,
  RemoveUserAttributes,
  RemoveUserAttributesReply,
  RemoveUserTags,
  RemoveUserTagsReply,
  RevokePush,
  RevokePushReply,
  SendOfficialAccountMessage,
  SendOfficialAccountMessageReply,
  SetAttributeNames,
  SetAttributeNamesReply,
  SetUserAttributes,
  SetUserAttributesReply,
  TraceAllMemberPush,
  TraceAllMemberPushReply,
  TraceNormalPush,
  TraceNormalPushReply,
  UnfollowUsers,
  UnfollowUsersReply,
  UpdateFriends,
  UpdateFriendsReply,
} from "./types.js";

/** A method for every endpoint. */
export abstract class Methods {
  /** @internal */
  protected abstract call<T extends object>(
    endpoint: string,
    params: object,
    options?: CallOptions,
  ): Promise<Reply<T>>;

  /**
   * Create one account, with nickname and avatar.
   *
   * At most 200 calls per second. Repeating the same call does no harm.
   *
   * @see {@link https://www.tencentcloud.com/document/product/1047/34953 | Importing a Single Account}
   */
  importAccount(params: ImportAccount, options?: CallOptions): Promise<Reply<ImportAccountReply>> {
    return this.call("import_account", params, options);
  }

  /**
   * Create up to 100 accounts at once.
   *
   * At most 100 calls per second. Up to 100 entries of `accountList` per call. Repeating the same call does no harm.
   *
   * @see {@link https://www.tencentcloud.com/document/product/1047/34954 | Importing Multiple Accounts}
   */
  importAccounts(params: ImportAccounts, options?: CallOptions): Promise<Reply<ImportAccountsReply>> {
    return this.call("import_accounts", params, options);
  }

  /**
   * Delete accounts with all their data.
   *
   * At most 100 calls per second. Up to 100 entries of `deleteItem` per call. Repeating the same call does no harm.
   * Plans: On by default for trial and free-trial apps; Pro, Pro Plus and Enterprise (and TRTC or whiteboard) apps
   * must switch it on in the console.
   *
   * @see {@link https://www.tencentcloud.com/document/product/1047/34955 | Deleting Accounts}
   */
  deleteAccounts(params: DeleteAccounts, options?: CallOptions): Promise<Reply<DeleteAccountsReply>> {
    return this.call("delete_accounts", params, options);
  }

  /**
   * Tell which accounts have been imported.
   *
   * At most 100 calls per second. Up to 100 entries of `checkItem` per call. Repeating the same call does no harm.
   *
   * @see {@link https://www.tencentcloud.com/document/product/1047/34956 | Querying Accounts}
   */
  checkAccounts(params: CheckAccounts, options?: CallOptions): Promise<Reply<CheckAccountsReply>> {
    return this.call("check_accounts", params, options);
  }

  /**
   * End all logins of an account and void its UserSigs.
   *
   * At most 200 calls per second. Whether repeating the same call does harm is not documented.
   *
   * @see {@link https://www.tencentcloud.com/document/product/1047/34957 | Invalidating Account Login States}
   */
  invalidateLoginState(params: InvalidateLoginState, options?: CallOptions): Promise<Reply<InvalidateLoginStateReply>> {
    return this.call("invalidate_login_state", params, options);
  }

  /**
   * Read whether accounts are online, reachable by push or offline.
   *
   * At most 200 calls per second. Up to 500 entries of `toAccount` per call. Repeating the same call does no harm.
   *
   * @see {@link https://www.tencentcloud.com/document/product/1047/35477 | Querying Account Online Status}
   */
  queryOnlineStatus(params: QueryOnlineStatus, options?: CallOptions): Promise<Reply<QueryOnlineStatusReply>> {
    return this.call("query_online_status", params, options);
  }

  /**
   * Read the login state of accounts by the superseded path.
   *
   * At most 100 calls per second. Up to 500 entries of `toAccount` per call. Repeating the same call does no harm.
   */
  queryLoginState(params: QueryLoginState, options?: CallOptions): Promise<Reply<QueryLoginStateReply>> {
    return this.call("query_login_state", params, options);
  }

  /**
   * Create an official account.
   *
   * At most 200 calls per second. Repeating the same call does it twice. Plans: Enterprise (international); flagship
   * or Enterprise (China); console trial allows 5 official accounts for one month.
   *
   * @see {@link https://www.tencentcloud.com/document/product/1047/60755 | Creating Official Channel}
   */
  createOfficialAccount(params: CreateOfficialAccount, options?: CallOptions): Promise<Reply<CreateOfficialAccountReply>> {
    return this.call("create_official_account", params, options);
  }

  /**
   * Terminate an official account.
   *
   * At most 200 calls per second. Repeating the same call does no harm. Plans: Enterprise (international); flagship
   * or Enterprise (China).
   *
   * @see {@link https://www.tencentcloud.com/document/product/1047/60756 | Terminating Official Accounts}
   */
  destroyOfficialAccount(params: DestroyOfficialAccount, options?: CallOptions): Promise<Reply<DestroyOfficialAccountReply>> {
    return this.call("destroy_official_account", params, options);
  }

  /**
   * Change the information of an official account.
   *
   * At most 200 calls per second. Repeating the same call does no harm. Plans: Enterprise (international); flagship
   * or Enterprise (China).
   *
   * @see {@link https://www.tencentcloud.com/document/product/1047/60757 | Modifying Official Channel Information}
   */
  modifyOfficialAccount(params: ModifyOfficialAccount, options?: CallOptions): Promise<Reply<ModifyOfficialAccountReply>> {
    return this.call("modify_official_account", params, options);
  }

  /**
   * Read the information of official accounts.
   *
   * At most 200 calls per second. Up to 50 entries of `officialAccountIdList` per call. Repeating the same call does
   * no harm. Plans: Enterprise (international); flagship or Enterprise (China).
   *
   * @see {@link https://www.tencentcloud.com/document/product/1047/60758 | Obtaining Official Channel Information}
   */
  getOfficialAccounts(params: GetOfficialAccounts, options?: CallOptions): Promise<Reply<GetOfficialAccountsReply>> {
    return this.call("get_official_accounts", params, options);
  }

  /**
   * Read the subscribers of an official account, page by page.
   *
   * At most 200 calls per second. Repeating the same call does no harm. Plans: Enterprise (international); flagship
   * or Enterprise (China).
   *
   * @see {@link https://www.tencentcloud.com/document/product/1047/60759 | Obtaining Subscriber Information of Official Channel}
   */
  listSubscribers(params: ListSubscribers, options?: CallOptions): Promise<Reply<ListSubscribersReply>> {
    return this.call("list_subscribers", params, options);
  }

  /**
   * Subscribe users to an official account.
   *
   * At most 200 calls per second. Up to 100 entries of `subscriberList` per call. Repeating the same call does no
   * harm. Plans: Enterprise (international); flagship or Enterprise (China).
   *
   * @see {@link https://www.tencentcloud.com/document/product/1047/60760 | Adding Subscribers}
   */
  addSubscribers(params: AddSubscribers, options?: CallOptions): Promise<Reply<AddSubscribersReply>> {
    return this.call("add_subscribers", params, options);
  }

  /**
   * Remove subscribers from an official account.
   *
   * At most 200 calls per second. Repeating the same call does no harm. Plans: Enterprise (international); flagship
   * or Enterprise (China); console trial allows 5 official accounts for one month.
   *
   * @see {@link https://www.tencentcloud.com/document/product/1047/60761 | Deleting Subscribers}
   */
  deleteSubscribers(params: DeleteSubscribers, options?: CallOptions): Promise<Reply<DeleteSubscribersReply>> {
    return this.call("delete_subscribers", params, options);
  }

  /**
   * Change the custom field of a subscriber.
   *
   * At most 200 calls per second. Repeating the same call does no harm. Plans: Enterprise (international); flagship
   * or Enterprise (China).
   *
   * @see {@link https://www.tencentcloud.com/document/product/1047/60762 | Modifying Subscriber Information}
   */
  modifySubscriber(params: ModifySubscriber, options?: CallOptions): Promise<Reply<ModifySubscriberReply>> {
    return this.call("modify_subscriber", params, options);
  }

  /**
   * Read the official accounts a user subscribes to, page by page.
   *
   * At most 200 calls per second. Repeating the same call does no harm. Plans: Enterprise (international); flagship
   * or Enterprise (China).
   *
   * @see {@link https://www.tencentcloud.com/document/product/1047/60763 | Obtaining Subscribed Official Channel}
   */
  listSubscribedOfficialAccounts(params: ListSubscribedOfficialAccounts, options?: CallOptions): Promise<Reply<ListSubscribedOfficialAccountsReply>> {
    return this.call("list_subscribed_official_accounts", params, options);
  }

  /**
   * Send a message to all subscribers of an official account.
   *
   * At most 200 calls per second. Repeating the same call does it twice. Plans: Enterprise (international); flagship
   * or Enterprise (China).
   *
   * @see {@link https://www.tencentcloud.com/document/product/1047/60810 | Sending Messages in a Official Account}
   */
  sendOfficialAccountMessage(params: SendOfficialAccountMessage, options?: CallOptions): Promise<Reply<SendOfficialAccountMessageReply>> {
    return this.call("send_official_account_message", params, options);
  }

  /**
   * Recall messages of an official account.
   *
   * At most 200 calls per second. Up to 10 entries of `msgKeyList` per call. Repeating the same call does no harm.
   * Plans: Enterprise (international); flagship or Enterprise (China).
   *
   * @see {@link https://www.tencentcloud.com/document/product/1047/60811 | Recalling Official Account Messages}
   */
  recallOfficialAccountMessages(params: RecallOfficialAccountMessages, options?: CallOptions): Promise<Reply<RecallOfficialAccountMessagesReply>> {
    return this.call("recall_official_account_messages", params, options);
  }

  /**
   * Read the message history of an official account, newest first.
   *
   * At most 200 calls per second. Repeating the same call does no harm. Plans: Enterprise (international); flagship
   * or Enterprise (China).
   *
   * @see {@link https://www.tencentcloud.com/document/product/1047/60812 | Pulling Historical Official Account Messages}
   */
  listOfficialAccountMessages(params: ListOfficialAccountMessages, options?: CallOptions): Promise<Reply<ListOfficialAccountMessagesReply>> {
    return this.call("list_official_account_messages", params, options);
  }

  /**
   * Push to all users, or to those with given tags or attributes.
   *
   * At most 1 call per second. Repeating the same call does it twice. Plans: Push service must be on; Free edition
   * 10 calls a day, Standard and Advanced 100 a day (more can be bought).
   *
   * @see {@link https://www.tencentcloud.com/document/product/1047/67814 | Pushing to All/Tagged Users}
   */
  push(params: Push, options?: CallOptions): Promise<Reply<PushReply>> {
    return this.call("push", params, options);
  }

  /**
   * Push a notification to named users.
   *
   * At most 10 calls per second. Up to 500 entries of `toAccount` per call. Repeating the same call does it twice.
   * Plans: Push service; Free edition 10 calls per second, Standard 30, Advanced 40.
   *
   * @see {@link https://www.tencentcloud.com/document/product/1047/67553 | UserID-Targeted Push}
   */
  pushToUsers(params: PushToUsers, options?: CallOptions): Promise<Reply<PushToUsersReply>> {
    return this.call("push_to_users", params, options);
  }

  /**
   * Recall a push and overwrite notifications already shown.
   *
   * At most 1 call per second. Repeating the same call does no harm. Plans: Push service.
   *
   * @see {@link https://www.tencentcloud.com/document/product/1047/67824 | Recalling Push}
   */
  revokePush(params: RevokePush, options?: CallOptions): Promise<Reply<RevokePushReply>> {
    return this.call("revoke_push", params, options);
  }

  /**
   * Set the names of the app's user attributes.
   *
   * At most 100 calls per second. Repeating the same call does no harm. Plans: Push service.
   *
   * @see {@link https://www.tencentcloud.com/document/product/1047/67816 | Setting Application Attribute Names}
   */
  setAttributeNames(params: SetAttributeNames, options?: CallOptions): Promise<Reply<SetAttributeNamesReply>> {
    return this.call("set_attribute_names", params, options);
  }

  /**
   * Read the names of the app's user attributes.
   *
   * At most 100 calls per second. Repeating the same call does no harm. Plans: Push service.
   *
   * @see {@link https://www.tencentcloud.com/document/product/1047/67815 | Obtaining Application Attribute Names}
   */
  getAttributeNames(params: GetAttributeNames = {}, options?: CallOptions): Promise<Reply<GetAttributeNamesReply>> {
    return this.call("get_attribute_names", params, options);
  }

  /**
   * Set attributes of users.
   *
   * At most 100 calls per second. Up to 100 entries of `userAttrs` per call. Repeating the same call does no harm.
   * Plans: Push service.
   *
   * @see {@link https://www.tencentcloud.com/document/product/1047/67818 | Setting User Attributes}
   */
  setUserAttributes(params: SetUserAttributes, options?: CallOptions): Promise<Reply<SetUserAttributesReply>> {
    return this.call("set_user_attributes", params, options);
  }

  /**
   * Read the attributes of users.
   *
   * At most 100 calls per second. Up to 100 entries of `toAccount` per call. Repeating the same call does no harm.
   * Plans: Push service.
   *
   * @see {@link https://www.tencentcloud.com/document/product/1047/67817 | Obtaining User Attributes}
   */
  getUserAttributes(params: GetUserAttributes, options?: CallOptions): Promise<Reply<GetUserAttributesReply>> {
    return this.call("get_user_attributes", params, options);
  }

  /**
   * Remove attributes from users.
   *
   * At most 100 calls per second. Up to 100 entries of `userAttrs` per call. Repeating the same call does no harm.
   * Plans: Push service.
   *
   * @see {@link https://www.tencentcloud.com/document/product/1047/67819 | Deleting User Attributes}
   */
  removeUserAttributes(params: RemoveUserAttributes, options?: CallOptions): Promise<Reply<RemoveUserAttributesReply>> {
    return this.call("remove_user_attributes", params, options);
  }

  /**
   * Add tags to users, or replace their tags.
   *
   * At most 100 calls per second. Up to 100 entries of `userTags` per call. Repeating the same call does no harm.
   * Plans: Push service.
   *
   * @see {@link https://www.tencentcloud.com/document/product/1047/67821 | Adding User Tags}
   */
  addUserTags(params: AddUserTags, options?: CallOptions): Promise<Reply<AddUserTagsReply>> {
    return this.call("add_user_tags", params, options);
  }

  /**
   * Read the tags of users.
   *
   * At most 100 calls per second. Up to 100 entries of `toAccount` per call. Repeating the same call does no harm.
   * Plans: Push service.
   *
   * @see {@link https://www.tencentcloud.com/document/product/1047/67820 | Obtaining User Tags}
   */
  getUserTags(params: GetUserTags, options?: CallOptions): Promise<Reply<GetUserTagsReply>> {
    return this.call("get_user_tags", params, options);
  }

  /**
   * Remove tags from users.
   *
   * At most 100 calls per second. Up to 100 entries of `userTags` per call. Repeating the same call does no harm.
   * Plans: Push service.
   *
   * @see {@link https://www.tencentcloud.com/document/product/1047/67822 | Deleting User Tags}
   */
  removeUserTags(params: RemoveUserTags, options?: CallOptions): Promise<Reply<RemoveUserTagsReply>> {
    return this.call("remove_user_tags", params, options);
  }

  /**
   * Remove all tags from users.
   *
   * At most 100 calls per second. Up to 100 entries of `toAccount` per call. Repeating the same call does no harm.
   * Plans: Push service.
   *
   * @see {@link https://www.tencentcloud.com/document/product/1047/67823 | Deleting All User Tags}
   */
  clearUserTags(params: ClearUserTags, options?: CallOptions): Promise<Reply<ClearUserTagsReply>> {
    return this.call("clear_user_tags", params, options);
  }

  /**
   * Trace a push to all or tagged users for one receiver.
   *
   * At most 1 call per second. Repeating the same call does no harm. Plans: Push service.
   *
   * @see {@link https://www.tencentcloud.com/document/product/1047/71893 | All/Tagged Users Push Message Link}
   */
  traceAllMemberPush(params: TraceAllMemberPush, options?: CallOptions): Promise<Reply<TraceAllMemberPushReply>> {
    return this.call("trace_all_member_push", params, options);
  }

  /**
   * Count the results of pushes to all or tagged users.
   *
   * At most 1 call per second. Repeating the same call does no harm. Plans: Push service.
   *
   * @see {@link https://www.tencentcloud.com/document/product/1047/71894 | All/Tagged Users Push Data Statistics}
   */
  getAllMemberPushStatistics(params: GetAllMemberPushStatistics, options?: CallOptions): Promise<Reply<GetAllMemberPushStatisticsReply>> {
    return this.call("get_all_member_push_statistics", params, options);
  }

  /**
   * Count why pushes to all or tagged users got lost.
   *
   * At most 1 call per second. Repeating the same call does no harm. Plans: Push service.
   *
   * @see {@link https://www.tencentcloud.com/document/product/1047/71895 | All/Tagged Users Push Loss Analysis}
   */
  getAllMemberPushLoss(params: GetAllMemberPushLoss, options?: CallOptions): Promise<Reply<GetAllMemberPushLossReply>> {
    return this.call("get_all_member_push_loss", params, options);
  }

  /**
   * Trace the offline push of one chat message.
   *
   * At most 1 call per second. Repeating the same call does no harm. Plans: Push service.
   *
   * @see {@link https://www.tencentcloud.com/document/product/1047/71896 | Chat Service Push Message Link}
   */
  traceNormalPush(params: TraceNormalPush, options?: CallOptions): Promise<Reply<TraceNormalPushReply>> {
    return this.call("trace_normal_push", params, options);
  }

  /**
   * Count the results of offline pushes of chat messages.
   *
   * At most 1 call per second. Repeating the same call does no harm. Plans: Push service.
   *
   * @see {@link https://www.tencentcloud.com/document/product/1047/71897 | Chat Service Push Data Statistics}
   */
  getNormalPushStatistics(params: GetNormalPushStatistics, options?: CallOptions): Promise<Reply<GetNormalPushStatisticsReply>> {
    return this.call("get_normal_push_statistics", params, options);
  }

  /**
   * Count why offline pushes of chat messages got lost.
   *
   * At most 1 call per second. Repeating the same call does no harm. Plans: Push service.
   *
   * @see {@link https://www.tencentcloud.com/document/product/1047/71898 | Chat Service Push Loss Analysis}
   */
  getNormalPushLoss(params: GetNormalPushLoss, options?: CallOptions): Promise<Reply<GetNormalPushLossReply>> {
    return this.call("get_normal_push_loss", params, options);
  }

  /**
   * Add friends to a user's friend list.
   *
   * At most 200 calls per second. Up to 1000 entries of `addFriendItem` per call. Whether repeating the same call
   * does harm is not documented.
   *
   * @see {@link https://www.tencentcloud.com/document/product/1047/34902 | Adding Friends}
   */
  addFriends(params: AddFriends, options?: CallOptions): Promise<Reply<AddFriendsReply>> {
    return this.call("add_friends", params, options);
  }

  /**
   * Import friends into a user's friend list, one-way.
   *
   * At most 200 calls per second. Up to 1000 entries of `addFriendItem` per call. Whether repeating the same call
   * does harm is not documented.
   *
   * @see {@link https://www.tencentcloud.com/document/product/1047/34903 | Importing Friends}
   */
  importFriends(params: ImportFriends, options?: CallOptions): Promise<Reply<ImportFriendsReply>> {
    return this.call("import_friends", params, options);
  }

  /**
   * Change remark, groups and custom fields of friends.
   *
   * At most 200 calls per second. Repeating the same call does no harm.
   *
   * @see {@link https://www.tencentcloud.com/document/product/1047/34904 | Updating Friends}
   */
  updateFriends(params: UpdateFriends, options?: CallOptions): Promise<Reply<UpdateFriendsReply>> {
    return this.call("update_friends", params, options);
  }

  /**
   * Delete friends of a user, one-way or two-way.
   *
   * At most 200 calls per second. Up to 1000 entries of `toAccount` per call. Repeating the same call does no harm.
   *
   * @see {@link https://www.tencentcloud.com/document/product/1047/34905 | Deleting Friends}
   */
  deleteFriends(params: DeleteFriends, options?: CallOptions): Promise<Reply<DeleteFriendsReply>> {
    return this.call("delete_friends", params, options);
  }

  /**
   * Delete all friends of a user.
   *
   * At most 200 calls per second. Repeating the same call does no harm.
   *
   * @see {@link https://www.tencentcloud.com/document/product/1047/34906 | Deleting All Friends}
   */
  deleteAllFriends(params: DeleteAllFriends, options?: CallOptions): Promise<Reply<DeleteAllFriendsReply>> {
    return this.call("delete_all_friends", params, options);
  }

  /**
   * Tell which accounts are friends of a user.
   *
   * At most 200 calls per second. Up to 1000 entries of `toAccount` per call. Repeating the same call does no harm.
   *
   * @see {@link https://www.tencentcloud.com/document/product/1047/34907 | Verifying Friends}
   */
  checkFriends(params: CheckFriends, options?: CallOptions): Promise<Reply<CheckFriendsReply>> {
    return this.call("check_friends", params, options);
  }

  /**
   * Read all friends of a user, page by page.
   *
   * At most 200 calls per second. Repeating the same call does no harm.
   *
   * @see {@link https://www.tencentcloud.com/document/product/1047/34908 | Pulling Friends}
   */
  listFriends(params: ListFriends, options?: CallOptions): Promise<Reply<ListFriendsReply>> {
    return this.call("list_friends", params, options);
  }

  /**
   * Read friend and profile fields of named friends.
   *
   * At most 200 calls per second. Up to 100 entries of `toAccount` per call. Repeating the same call does no harm.
   *
   * @see {@link https://www.tencentcloud.com/document/product/1047/34910 | Pulling Specified Friends}
   */
  getFriends(params: GetFriends, options?: CallOptions): Promise<Reply<GetFriendsReply>> {
    return this.call("get_friends", params, options);
  }

  /**
   * Put accounts on a user's blocklist.
   *
   * At most 200 calls per second. Up to 1000 entries of `toAccount` per call. Repeating the same call does no harm.
   *
   * @see {@link https://www.tencentcloud.com/document/product/1047/34911 | Blocklisting Users}
   */
  addToBlocklist(params: AddToBlocklist, options?: CallOptions): Promise<Reply<AddToBlocklistReply>> {
    return this.call("add_to_blocklist", params, options);
  }

  /**
   * Take accounts off a user's blocklist.
   *
   * At most 200 calls per second. Up to 1000 entries of `toAccount` per call. Repeating the same call does no harm.
   *
   * @see {@link https://www.tencentcloud.com/document/product/1047/34912 | Unblocklisting Users}
   */
  removeFromBlocklist(params: RemoveFromBlocklist, options?: CallOptions): Promise<Reply<RemoveFromBlocklistReply>> {
    return this.call("remove_from_blocklist", params, options);
  }

  /**
   * Read the blocklist of a user, page by page.
   *
   * At most 200 calls per second. Repeating the same call does no harm.
   *
   * @see {@link https://www.tencentcloud.com/document/product/1047/34914 | Pulling a Blacklist}
   */
  listBlocklist(params: ListBlocklist, options?: CallOptions): Promise<Reply<ListBlocklistReply>> {
    return this.call("list_blocklist", params, options);
  }

  /**
   * Tell which accounts a user blocks or is blocked by.
   *
   * At most 200 calls per second. Up to 1000 entries of `toAccount` per call. Repeating the same call does no harm.
   *
   * @see {@link https://www.tencentcloud.com/document/product/1047/34913 | Verifying Blocklisted Users}
   */
  checkBlocklist(params: CheckBlocklist, options?: CallOptions): Promise<Reply<CheckBlocklistReply>> {
    return this.call("check_blocklist", params, options);
  }

  /**
   * Create friend groups and put friends into them.
   *
   * At most 200 calls per second. Whether repeating the same call does harm is not documented.
   *
   * @see {@link https://www.tencentcloud.com/document/product/1047/34950 | Adding Lists}
   */
  addFriendGroups(params: AddFriendGroups, options?: CallOptions): Promise<Reply<AddFriendGroupsReply>> {
    return this.call("add_friend_groups", params, options);
  }

  /**
   * Delete friend groups of a user.
   *
   * At most 200 calls per second. Up to 32 entries of `groupName` per call. Whether repeating the same call does
   * harm is not documented.
   *
   * @see {@link https://www.tencentcloud.com/document/product/1047/34926 | Deleting Lists}
   */
  deleteFriendGroups(params: DeleteFriendGroups, options?: CallOptions): Promise<Reply<DeleteFriendGroupsReply>> {
    return this.call("delete_friend_groups", params, options);
  }

  /**
   * Read the friend groups of a user.
   *
   * At most 200 calls per second. Up to 32 entries of `groupName` per call. Repeating the same call does no harm.
   *
   * @see {@link https://www.tencentcloud.com/document/product/1047/40123 | Pulling Lists}
   */
  getFriendGroups(params: GetFriendGroups, options?: CallOptions): Promise<Reply<GetFriendGroupsReply>> {
    return this.call("get_friend_groups", params, options);
  }

  /**
   * Make a user follow other users.
   *
   * At most 200 calls per second. Up to 20 entries of `followItem` per call. Whether repeating the same call does
   * harm is not documented. Plans: Pro, Pro Plus or Enterprise, and the follow/fan switch under Friends and
   * Relationship Chains in the console (30005 otherwise).
   *
   * @see {@link https://www.tencentcloud.com/document/product/1047/70345 | Following Users}
   */
  followUsers(params: FollowUsers, options?: CallOptions): Promise<Reply<FollowUsersReply>> {
    return this.call("follow_users", params, options);
  }

  /**
   * Make a user stop following other users.
   *
   * At most 200 calls per second. Up to 20 entries of `toAccount` per call. Whether repeating the same call does
   * harm is not documented. Plans: Pro, Pro Plus or Enterprise, and the follow/fan switch under Friends and
   * Relationship Chains in the console (30005 otherwise).
   *
   * @see {@link https://www.tencentcloud.com/document/product/1047/70346 | Unfollowing Users}
   */
  unfollowUsers(params: UnfollowUsers, options?: CallOptions): Promise<Reply<UnfollowUsersReply>> {
    return this.call("unfollow_users", params, options);
  }

  /**
   * Tell who follows whom between a user and others.
   *
   * At most 200 calls per second. Up to 100 entries of `toAccount` per call. Repeating the same call does no harm.
   * Plans: Pro, Pro Plus or Enterprise, and the follow/fan switch under Friends and Relationship Chains in the
   * console.
   *
   * @see {@link https://www.tencentcloud.com/document/product/1047/70349 | Checking Follow Relationship}
   */
  checkFollowRelations(params: CheckFollowRelations, options?: CallOptions): Promise<Reply<CheckFollowRelationsReply>> {
    return this.call("check_follow_relations", params, options);
  }

  /**
   * Read fans, followed users or mutual follows, page by page.
   *
   * At most 200 calls per second. Repeating the same call does no harm. Plans: Pro, Pro Plus or Enterprise, and the
   * follow/fan switch under Friends and Relationship Chains in the console.
   *
   * @see {@link https://www.tencentcloud.com/document/product/1047/70347 | Retrieve Fans, Follows, And Mutual Followers List}
   */
  listFollows(params: ListFollows, options?: CallOptions): Promise<Reply<ListFollowsReply>> {
    return this.call("list_follows", params, options);
  }

  /**
   * Count fans, followed users and mutual follows of users.
   *
   * At most 200 calls per second. Up to 20 entries of `toAccount` per call. Repeating the same call does no harm.
   * Plans: Pro, Pro Plus or Enterprise, and the follow/fan switch under Friends and Relationship Chains in the
   * console (30005 otherwise).
   *
   * @see {@link https://www.tencentcloud.com/document/product/1047/70350 | Get The Fans, Follows, And Mutual Followers Count}
   */
  getFollowCounts(params: GetFollowCounts, options?: CallOptions): Promise<Reply<GetFollowCountsReply>> {
    return this.call("get_follow_counts", params, options);
  }
}
