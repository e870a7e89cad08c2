// @generated from api/*.yaml by cargo xtask generate
import type { ListCall, Reply } from "../reply.js";
import { Answering } from "../unknown.js";
import type { CallOptions } from "./options.js";
import type {
  AddCloudBlockedWords,
  AddCloudBlockedWordsReply,
  AddFriendGroups,
  AddFriendGroupsReply,
  AddFriends,
  AddFriendsReply,
  AddGroupMembers,
  AddGroupMembersReply,
  AddLiveGroupRobots,
  AddLiveGroupRobotsReply,
  AddLocalBlockedWords,
  AddLocalBlockedWordsReply,
  AddMemberTags,
  AddMemberTagsReply,
  AddPermissionGroupMembers,
  AddPermissionGroupMembersReply,
  AddSubscribers,
  AddSubscribersReply,
  AddToBlocklist,
  AddToBlocklistReply,
  AddTopicPermissions,
  AddTopicPermissionsReply,
  AddUserTags,
  AddUserTagsReply,
  AppGroup,
  BanChatFile,
  BanChatFileReply,
  BanGroupMembers,
  BanGroupMembersReply,
  BannedGroupMember,
  BatchSendC2cMessage,
  BatchSendC2cMessageReply,
  BlocklistItem,
  C2cMessage,
  C2cMessageExtension,
  ChangeGroupOwner,
  ChangeGroupOwnerReply,
  CheckAccounts,
  CheckAccountsReply,
  CheckBlocklist,
  CheckBlocklistReply,
  CheckFollowRelations,
  CheckFollowRelationsReply,
  CheckFriends,
  CheckFriendsReply,
  CheckLiveGroupMembers,
  CheckLiveGroupMembersReply,
  ClearGroupAttributes,
  ClearGroupAttributesReply,
  ClearGroupMessages,
  ClearGroupMessagesReply,
  ClearMemberTags,
  ClearMemberTagsReply,
  ClearUserTags,
  ClearUserTagsReply,
  CloudBlockedWord,
  CloudBlockedWordLibrary,
  ContactMarks,
  Conversation,
  CreateConversationGroup,
  CreateConversationGroupReply,
  CreateGroup,
  CreateGroupReply,
  CreateOfficialAccount,
  CreateOfficialAccountReply,
  CreatePermissionGroup,
  CreatePermissionGroupReply,
  CreateRobot,
  CreateRobotReply,
  CreateTopic,
  CreateTopicReply,
  DeleteAccounts,
  DeleteAccountsReply,
  DeleteAllFriends,
  DeleteAllFriendsReply,
  DeleteC2cMessages,
  DeleteC2cMessagesReply,
  DeleteCallWebhook,
  DeleteCallWebhookReply,
  DeleteCloudBlockedWords,
  DeleteCloudBlockedWordsReply,
  DeleteConversation,
  DeleteConversationGroup,
  DeleteConversationGroupReply,
  DeleteConversationReply,
  DeleteFriendGroups,
  DeleteFriendGroupsReply,
  DeleteFriends,
  DeleteFriendsReply,
  DeleteGroupAttributes,
  DeleteGroupAttributesReply,
  DeleteGroupCounters,
  DeleteGroupCountersReply,
  DeleteGroupMembers,
  DeleteGroupMembersReply,
  DeleteGroupMessagesBySender,
  DeleteGroupMessagesBySenderReply,
  DeleteLiveGroupRobots,
  DeleteLiveGroupRobotsReply,
  DeleteLocalBlockedWords,
  DeleteLocalBlockedWordsReply,
  DeletePermissionGroupMembers,
  DeletePermissionGroupMembersReply,
  DeleteRobot,
  DeleteRobotReply,
  DeleteSubscribers,
  DeleteSubscribersReply,
  DeleteTopicPermissions,
  DeleteTopicPermissionsReply,
  DestroyOfficialAccount,
  DestroyOfficialAccountReply,
  DestroyPermissionGroups,
  DestroyPermissionGroupsReply,
  DestroyTopics,
  DestroyTopicsReply,
  DisbandGroup,
  DisbandGroupReply,
  EndCall,
  EndCallReply,
  FollowListItem,
  FollowUsers,
  FollowUsersReply,
  FoundGroup,
  FoundGroupMember,
  FoundUser,
  FriendData,
  GetAllMemberPushLoss,
  GetAllMemberPushLossReply,
  GetAllMemberPushStatistics,
  GetAllMemberPushStatisticsReply,
  GetAttributeNames,
  GetAttributeNamesReply,
  GetC2cMessageExtensions,
  GetC2cMessageExtensionsReply,
  GetC2cUnreadCount,
  GetC2cUnreadCountReply,
  GetCallInfo,
  GetCallInfoReply,
  GetCallRecord,
  GetCallRecordReply,
  GetCallWebhook,
  GetCallWebhookReply,
  GetChatFileUrls,
  GetChatFileUrlsReply,
  GetCloudBlockedWordLibraries,
  GetCloudBlockedWordLibrariesReply,
  GetCloudBlockedWords,
  GetCloudBlockedWordsReply,
  GetCommunityOnlineMemberCount,
  GetCommunityOnlineMemberCountReply,
  GetConversationGroups,
  GetConversationGroupsReply,
  GetFollowCounts,
  GetFollowCountsReply,
  GetFriendGroups,
  GetFriendGroupsReply,
  GetFriends,
  GetFriendsReply,
  GetGlobalMute,
  GetGlobalMuteReply,
  GetGroupAttributes,
  GetGroupAttributesReply,
  GetGroupCounters,
  GetGroupCountersReply,
  GetGroupMessageExtensions,
  GetGroupMessageExtensionsReply,
  GetGroupProfiles,
  GetGroupProfilesReply,
  GetGroupReadReceipts,
  GetGroupReadReceiptsReply,
  GetLocalBlockedWords,
  GetLocalBlockedWordsReply,
  GetMemberAttributeNames,
  GetMemberAttributeNamesReply,
  GetMemberAttributes,
  GetMemberAttributesReply,
  GetMemberRoles,
  GetMemberRolesReply,
  GetMemberTags,
  GetMemberTagsReply,
  GetMessageArchives,
  GetMessageArchivesReply,
  GetNormalPushLoss,
  GetNormalPushLossReply,
  GetNormalPushStatistics,
  GetNormalPushStatisticsReply,
  GetOfficialAccounts,
  GetOfficialAccountsReply,
  GetOnlineMemberCount,
  GetOnlineMemberCountReply,
  GetOperationsData,
  GetOperationsDataReply,
  GetPermissionGroups,
  GetPermissionGroupsReply,
  GetPinnedGroupMessages,
  GetPinnedGroupMessagesReply,
  GetProfiles,
  GetProfilesReply,
  GetServerIps,
  GetServerIpsReply,
  GetSpecifiedGroupMembers,
  GetSpecifiedGroupMembersReply,
  GetTopicPermissions,
  GetTopicPermissionsReply,
  GetTopics,
  GetTopicsReply,
  GetUserAttributes,
  GetUserAttributesReply,
  GetUserTags,
  GetUserTagsReply,
  GroupMember,
  GroupMessage,
  GroupMessageExtension,
  GroupMessageNonReader,
  GroupMessageReader,
  ImportAccount,
  ImportAccountReply,
  ImportAccounts,
  ImportAccountsReply,
  ImportC2cMessage,
  ImportC2cMessageReply,
  ImportFriends,
  ImportFriendsReply,
  ImportGroup,
  ImportGroupMembers,
  ImportGroupMembersReply,
  ImportGroupMessages,
  ImportGroupMessagesReply,
  ImportGroupReply,
  ImportTopic,
  ImportTopicReply,
  InvalidateLoginState,
  InvalidateLoginStateReply,
  JoinedGroup,
  ListAppGroups,
  ListAppGroupsReply,
  ListBannedGroupMembers,
  ListBannedGroupMembersReply,
  ListBlocklist,
  ListBlocklistReply,
  ListC2cMessages,
  ListC2cMessagesReply,
  ListCallRecords,
  ListCallRecordsReply,
  ListConversations,
  ListConversationsReply,
  ListFollows,
  ListFollowsReply,
  ListFriends,
  ListFriendsReply,
  ListGroupMembers,
  ListGroupMembersReply,
  ListGroupMessageReaders,
  ListGroupMessageReadersReply,
  ListGroupMessages,
  ListGroupMessagesReply,
  ListJoinedGroups,
  ListJoinedGroupsReply,
  ListLiveGroupAdmins,
  ListLiveGroupAdminsReply,
  ListLiveGroupOnlineMembers,
  ListLiveGroupOnlineMembersReply,
  ListMutedGroupMembers,
  ListMutedGroupMembersLegacy,
  ListMutedGroupMembersLegacyReply,
  ListMutedGroupMembersReply,
  ListOfficialAccountMessages,
  ListOfficialAccountMessagesReply,
  ListPermissionGroupMembers,
  ListPermissionGroupMembersReply,
  ListRobots,
  ListRobotsReply,
  ListSubscribedOfficialAccounts,
  ListSubscribedOfficialAccountsReply,
  ListSubscribers,
  ListSubscribersReply,
  LiveGroupMember,
  LocalBlockedWord,
  MarkConversations,
  MarkConversationsReply,
  MarkLiveGroupMembers,
  MarkLiveGroupMembersReply,
  ModerateContent,
  ModerateContentBatch,
  ModerateContentBatchReply,
  ModerateContentReply,
  ModifyC2cMessage,
  ModifyC2cMessageReply,
  ModifyGroupAttributes,
  ModifyGroupAttributesReply,
  ModifyGroupMemberProfile,
  ModifyGroupMemberProfileReply,
  ModifyGroupMessage,
  ModifyGroupMessageReply,
  ModifyGroupProfile,
  ModifyGroupProfileReply,
  ModifyOfficialAccount,
  ModifyOfficialAccountReply,
  ModifyPermissionGroup,
  ModifyPermissionGroupReply,
  ModifySubscriber,
  ModifySubscriberReply,
  ModifyTopic,
  ModifyTopicReply,
  MuteGroupMembers,
  MuteGroupMembersReply,
  OfficialAccountMessage,
  PermissionGroupInfo,
  PermissionGroupMember,
  PinConversations,
  PinConversationsReply,
  PinGroupMessage,
  PinGroupMessageReply,
  Push,
  PushReply,
  PushToMembers,
  PushToMembersReply,
  PushToUsers,
  PushToUsersReply,
  QueryLoginState,
  QueryLoginStateReply,
  QueryOnlineStatus,
  QueryOnlineStatusReply,
  RecallC2cMessage,
  RecallC2cMessageReply,
  RecallGroupMessages,
  RecallGroupMessagesReply,
  RecallOfficialAccountMessages,
  RecallOfficialAccountMessagesReply,
  RemoveFromBlocklist,
  RemoveFromBlocklistReply,
  RemoveMemberAttributes,
  RemoveMemberAttributesReply,
  RemoveMemberTags,
  RemoveMemberTagsReply,
  RemoveUserAttributes,
  RemoveUserAttributesReply,
  RemoveUserTags,
  RemoveUserTagsReply,
  ResetGroupAttributes,
  ResetGroupAttributesReply,
  RevokePush,
  RevokePushReply,
  SearchConversationGroups,
  SearchConversationGroupsReply,
  SearchGroupMembers,
  SearchGroupMembersReply,
  SearchGroups,
  SearchGroupsReply,
  SearchUsers,
  SearchUsersReply,
  SendBroadcastMessage,
  SendBroadcastMessageReply,
  SendC2cMessage,
  SendC2cMessageReply,
  SendC2cReadReceipts,
  SendC2cReadReceiptsReply,
  SendC2cStreamMessage,
  SendC2cStreamMessageReply,
  SendGroupMessage,
  SendGroupMessageReply,
  SendGroupReadReceipts,
  SendGroupReadReceiptsReply,
  SendGroupStreamMessage,
  SendGroupStreamMessageReply,
  SendGroupSystemNotification,
  SendGroupSystemNotificationReply,
  SendOfficialAccountMessage,
  SendOfficialAccountMessageReply,
  SendRobotStreamMessage,
  SendRobotStreamMessageReply,
  SetAttributeNames,
  SetAttributeNamesReply,
  SetC2cMessageExtensions,
  SetC2cMessageExtensionsReply,
  SetC2cMessagesRead,
  SetC2cMessagesReadReply,
  SetCallWebhook,
  SetCallWebhookReply,
  SetGlobalMute,
  SetGlobalMuteReply,
  SetGroupMessageExtensions,
  SetGroupMessageExtensionsReply,
  SetLiveGroupAdmins,
  SetLiveGroupAdminsReply,
  SetMemberAttributeNames,
  SetMemberAttributeNamesReply,
  SetMemberAttributes,
  SetMemberAttributesReply,
  SetMemberUnreadCount,
  SetMemberUnreadCountReply,
  SetProfile,
  SetProfileReply,
  SetTopicPermissions,
  SetTopicPermissionsReply,
  SetUserAttributes,
  SetUserAttributesReply,
  StartCallByRobot,
  StartCallByRobotReply,
  SubscribedOfficialAccount,
  SubscriberInfo,
  TraceAllMemberPush,
  TraceAllMemberPushReply,
  TraceNormalPush,
  TraceNormalPushReply,
  UnbanChatFile,
  UnbanChatFileReply,
  UnbanGroupMembers,
  UnbanGroupMembersReply,
  UnfollowUsers,
  UnfollowUsersReply,
  UnpinGroupMessage,
  UnpinGroupMessageReply,
  UpdateConversationGroup,
  UpdateConversationGroupReply,
  UpdateFriends,
  UpdateFriendsReply,
  UpdateGroupCounters,
  UpdateGroupCountersReply,
} from "./types.js";

/** A method for every endpoint. */
export abstract class Methods extends Answering {
  /** @internal */
  protected abstract call<T extends object>(
    endpoint: string,
    params: object,
    options?: CallOptions | null,
  ): Promise<Reply<T>>;

  /**
   * @param items - The names of the lists with a page's items.
   * @internal
   */
  protected abstract list<T, Item>(
    endpoint: string,
    items: readonly string[],
    params: object,
    options?: CallOptions | null,
  ): ListCall<T, Item>;

  /**
   * Create one account, with nickname and avatar.
   *
   * At most 200 calls per second. Safe to retry.
   *
   * Path: `v4/im_open_login_svc/account_import`
   *
   * @see {@link https://www.tencentcloud.com/document/product/1047/34953 | Importing a Single Account}
   */
  importAccount(params: ImportAccount, options?: CallOptions | null): Promise<Reply<ImportAccountReply>> {
    return this.call("import_account", params, options);
  }

  /**
   * Create up to 100 accounts at once.
   *
   * At most 100 calls per second. Lists of `accountList` longer than 100 are sent in several requests. Safe to
   * retry.
   *
   * Path: `v4/im_open_login_svc/multiaccount_import`
   *
   * @see {@link https://www.tencentcloud.com/document/product/1047/34954 | Importing Multiple Accounts}
   */
  importAccounts(params: ImportAccounts, options?: CallOptions | null): Promise<Reply<ImportAccountsReply>> {
    return this.call("import_accounts", params, options);
  }

  /**
   * Delete accounts with all their data.
   *
   * At most 100 calls per second. Lists of `deleteItem` longer than 100 are sent in several requests. Safe to retry.
   * Plans: On by default for trial and free-trial apps; Pro, Pro Plus and Enterprise (and TRTC or whiteboard) apps
   * must switch it on in the console.
   *
   * Path: `v4/im_open_login_svc/account_delete`
   *
   * @see {@link https://www.tencentcloud.com/document/product/1047/34955 | Deleting Accounts}
   */
  deleteAccounts(params: DeleteAccounts, options?: CallOptions | null): Promise<Reply<DeleteAccountsReply>> {
    return this.call("delete_accounts", params, options);
  }

  /**
   * Tell which accounts have been imported.
   *
   * At most 100 calls per second. Lists of `checkItem` longer than 100 are sent in several requests. Safe to retry.
   *
   * Path: `v4/im_open_login_svc/account_check`
   *
   * @see {@link https://www.tencentcloud.com/document/product/1047/34956 | Querying Accounts}
   */
  checkAccounts(params: CheckAccounts, options?: CallOptions | null): Promise<Reply<CheckAccountsReply>> {
    return this.call("check_accounts", params, options);
  }

  /**
   * End all logins of an account and void its UserSigs.
   *
   * At most 200 calls per second. Not retried, since no page says that this is safe: if its response is lost, the
   * call ends with an `OutcomeUnknown` error.
   *
   * Path: `v4/im_open_login_svc/kick`
   *
   * @see {@link https://www.tencentcloud.com/document/product/1047/34957 | Invalidating Account Login States}
   */
  invalidateLoginState(
    params: InvalidateLoginState,
    options?: CallOptions | null,
  ): Promise<Reply<InvalidateLoginStateReply>> {
    return this.call("invalidate_login_state", params, options);
  }

  /**
   * Read whether accounts are online, reachable by push or offline.
   *
   * At most 200 calls per second. Lists of `toAccount` longer than 500 are sent in several requests. Safe to retry.
   *
   * Path: `v4/openim/query_online_status`
   *
   * @see {@link https://www.tencentcloud.com/document/product/1047/35477 | Querying Account Online Status}
   */
  queryOnlineStatus(params: QueryOnlineStatus, options?: CallOptions | null): Promise<Reply<QueryOnlineStatusReply>> {
    return this.call("query_online_status", params, options);
  }

  /**
   * Read the login state of accounts by the superseded path.
   *
   * At most 100 calls per second. Lists of `toAccount` longer than 500 are sent in several requests. Safe to retry.
   *
   * Path: `v4/openim/querystate`
   *
   * @deprecated The path is superseded; use query_online_status.
   */
  queryLoginState(params: QueryLoginState, options?: CallOptions | null): Promise<Reply<QueryLoginStateReply>> {
    return this.call("query_login_state", params, options);
  }

  /**
   * Read the state of a call in progress.
   *
   * At most 200 calls per second. Safe to retry.
   *
   * Path: `v4/call_engine_http_srv/get_call_info`
   *
   * @see {@link https://www.tencentcloud.com/document/product/647/68932 | Get Real-Time Call Status}
   */
  getCallInfo(params: GetCallInfo, options?: CallOptions | null): Promise<Reply<GetCallInfoReply>> {
    return this.call("get_call_info", params, options);
  }

  /**
   * Let a robot call users.
   *
   * At most 200 calls per second. Not safe to retry, since a second request does it again: if its response is lost,
   * the call ends with an `OutcomeUnknown` error.
   *
   * Path: `v4/call_engine_http_srv/start_call_by_robot`
   *
   * @see {@link https://www.tencentcloud.com/document/product/647/74505 | Start Call (By Robot)}
   */
  startCallByRobot(params: StartCallByRobot, options?: CallOptions | null): Promise<Reply<StartCallByRobotReply>> {
    return this.call("start_call_by_robot", params, options);
  }

  /**
   * End a call.
   *
   * At most 200 calls per second. Safe to retry.
   *
   * Path: `v4/call_engine_http_srv/end_call`
   *
   * @see {@link https://www.tencentcloud.com/document/product/647/74506 | End Call}
   */
  endCall(params: EndCall, options?: CallOptions | null): Promise<Reply<EndCallReply>> {
    return this.call("end_call", params, options);
  }

  /**
   * Read the record of an ended call.
   *
   * At most 200 calls per second. Safe to retry.
   *
   * Path: `v4/call_record_http_srv/get_record_by_callid`
   *
   * @see {@link https://www.tencentcloud.com/document/product/647/68930 | Get Records by CallId}
   */
  getCallRecord(params: GetCallRecord, options?: CallOptions | null): Promise<Reply<GetCallRecordReply>> {
    return this.call("get_call_record", params, options);
  }

  /**
   * Read call records of the last seven days.
   *
   * At most 200 calls per second. Safe to retry.
   *
   * Path: `v4/call_record_http_srv/get_record_by_filter`
   *
   * @see {@link https://www.tencentcloud.com/document/product/647/68931 | Retrieve Records by Conditions}
   */
  listCallRecords(params: ListCallRecords = {}, options?: CallOptions | null): Promise<Reply<ListCallRecordsReply>> {
    return this.call("list_call_records", params, options);
  }

  /**
   * Set the URL and the commands of call webhooks.
   *
   * At most 200 calls per second. Safe to retry.
   *
   * Path: `v4/call_config/set_callback`
   *
   * @see {@link https://www.tencentcloud.com/document/product/647/68938 | Setting Webhooks Configuration}
   */
  setCallWebhook(params: SetCallWebhook, options?: CallOptions | null): Promise<Reply<SetCallWebhookReply>> {
    return this.call("set_call_webhook", params, options);
  }

  /**
   * Read the URL and the commands of call webhooks.
   *
   * At most 200 calls per second. Safe to retry.
   *
   * Path: `v4/call_config/get_callback`
   *
   * @see {@link https://www.tencentcloud.com/document/product/647/68937 | Query Webhooks Configuration}
   */
  getCallWebhook(params: GetCallWebhook = {}, options?: CallOptions | null): Promise<Reply<GetCallWebhookReply>> {
    return this.call("get_call_webhook", params, options);
  }

  /**
   * Remove the configuration of call webhooks.
   *
   * At most 200 calls per second. Safe to retry.
   *
   * Path: `v4/call_config/delete_callback`
   *
   * @see {@link https://www.tencentcloud.com/document/product/647/68939 | Deleting Webhooks Configuration}
   */
  deleteCallWebhook(
    params: DeleteCallWebhook = {},
    options?: CallOptions | null,
  ): Promise<Reply<DeleteCallWebhookReply>> {
    return this.call("delete_call_webhook", params, options);
  }

  /**
   * Create a topic in a community.
   *
   * At most 200 calls per second. Not safe to retry, since a second request does it again: if its response is lost,
   * the call ends with an `OutcomeUnknown` error. Plans: Pro, Pro Plus or Enterprise (Ultimate or Enterprise in
   * China); community and topic features switched on in the console.
   *
   * Path: `v4/million_group_open_http_svc/create_topic`
   *
   * @see {@link https://www.tencentcloud.com/document/product/1047/49471 | Creating Topic}
   */
  createTopic(params: CreateTopic, options?: CallOptions | null): Promise<Reply<CreateTopicReply>> {
    return this.call("create_topic", params, options);
  }

  /**
   * Read topics of a community and a user's state in them.
   *
   * At most 200 calls per second. Safe to retry. Plans: Pro, Pro Plus or Enterprise (Ultimate or Enterprise in
   * China); community and topic features switched on in the console.
   *
   * Path: `v4/million_group_open_http_svc/get_topic`
   *
   * @see {@link https://www.tencentcloud.com/document/product/1047/49469 | Getting Topic Profile}
   */
  getTopics(params: GetTopics, options?: CallOptions | null): Promise<Reply<GetTopicsReply>> {
    return this.call("get_topics", params, options);
  }

  /**
   * Change the profile of a topic.
   *
   * At most 200 calls per second. Safe to retry. Plans: Pro, Pro Plus or Enterprise (Ultimate or Enterprise in
   * China); community and topic features switched on in the console.
   *
   * Path: `v4/million_group_open_http_svc/modify_topic`
   *
   * @see {@link https://www.tencentcloud.com/document/product/1047/49468 | Modifying Topic Profile}
   */
  modifyTopic(params: ModifyTopic, options?: CallOptions | null): Promise<Reply<ModifyTopicReply>> {
    return this.call("modify_topic", params, options);
  }

  /**
   * Import a topic with its creation time.
   *
   * At most 200 calls per second. Not safe to retry, since a second request does it again: if its response is lost,
   * the call ends with an `OutcomeUnknown` error. Plans: Pro, Pro Plus or Enterprise (Ultimate or Enterprise in
   * China); community and topic features switched on in the console.
   *
   * Path: `v4/group_open_http_svc/import_topic`
   *
   * @see {@link https://www.tencentcloud.com/document/product/1047/53448 | Importing Topic Profile}
   */
  importTopic(params: ImportTopic, options?: CallOptions | null): Promise<Reply<ImportTopicReply>> {
    return this.call("import_topic", params, options);
  }

  /**
   * Delete topics of a community.
   *
   * At most 200 calls per second. Not retried, since no page says that this is safe: if its response is lost, the
   * call ends with an `OutcomeUnknown` error. Plans: Pro, Pro Plus or Enterprise (Ultimate or Enterprise in China);
   * community and topic features switched on in the console.
   *
   * Path: `v4/million_group_open_http_svc/destroy_topic`
   *
   * @see {@link https://www.tencentcloud.com/document/product/1047/49470 | Deleting Topic}
   */
  destroyTopics(params: DestroyTopics, options?: CallOptions | null): Promise<Reply<DestroyTopicsReply>> {
    return this.call("destroy_topics", params, options);
  }

  /**
   * Count the members of a community that are online.
   *
   * At most 200 calls per second. Safe to retry.
   *
   * Path: `v4/million_group_open_http_svc/get_online_member_num`
   *
   * @see {@link https://www.tencentcloud.com/document/product/1047/66883 | Getting the List of Online Members in Community Group}
   */
  getCommunityOnlineMemberCount(
    params: GetCommunityOnlineMemberCount,
    options?: CallOptions | null,
  ): Promise<Reply<GetCommunityOnlineMemberCountReply>> {
    return this.call("get_community_online_member_count", params, options);
  }

  /**
   * Create a permission group in a community.
   *
   * At most 200 calls per second. Not safe to retry, since a second request does it again: if its response is lost,
   * the call ends with an `OutcomeUnknown` error. Plans: Pro, Pro Plus or Enterprise (Ultimate or Enterprise in
   * China); community feature switched on in the console.
   *
   * Path: `v4/group_open_http_svc/create_permission_group`
   *
   * @see {@link https://www.tencentcloud.com/document/product/1047/61232 | Creating Permission Groups}
   */
  createPermissionGroup(
    params: CreatePermissionGroup,
    options?: CallOptions | null,
  ): Promise<Reply<CreatePermissionGroupReply>> {
    return this.call("create_permission_group", params, options);
  }

  /**
   * Delete permission groups of a community.
   *
   * At most 200 calls per second. Lists of `permissionGroupIdList` longer than 20 are sent in several requests. Not
   * retried, since no page says that this is safe: if its response is lost, the call ends with an `OutcomeUnknown`
   * error. Plans: Pro, Pro Plus or Enterprise (Ultimate or Enterprise in China); community feature switched on in
   * the console.
   *
   * Path: `v4/group_open_http_svc/destroy_permission_group`
   *
   * @see {@link https://www.tencentcloud.com/document/product/1047/61233 | Terminating Permission Groups}
   */
  destroyPermissionGroups(
    params: DestroyPermissionGroups,
    options?: CallOptions | null,
  ): Promise<Reply<DestroyPermissionGroupsReply>> {
    return this.call("destroy_permission_groups", params, options);
  }

  /**
   * Change name, rights or data of a permission group.
   *
   * At most 200 calls per second. Safe to retry. Plans: Pro, Pro Plus or Enterprise (Ultimate or Enterprise in
   * China); community feature switched on in the console.
   *
   * Path: `v4/group_open_http_svc/modify_permission_group`
   *
   * @see {@link https://www.tencentcloud.com/document/product/1047/61234 | Modifying Permission Group Information}
   */
  modifyPermissionGroup(
    params: ModifyPermissionGroup,
    options?: CallOptions | null,
  ): Promise<Reply<ModifyPermissionGroupReply>> {
    return this.call("modify_permission_group", params, options);
  }

  /**
   * Read permission groups of a community, named or page by page.
   *
   * At most 200 calls per second. `await` gives the first page, `for await` the items of all pages. Safe to retry.
   * Plans: Pro, Pro Plus or Enterprise (Ultimate or Enterprise in China); community feature switched on in the
   * console.
   *
   * Path: `v4/group_open_http_svc/get_permission_group`
   *
   * @see {@link https://www.tencentcloud.com/document/product/1047/61235 | Obtaining Permission Group Information}
   */
  getPermissionGroups(
    params: GetPermissionGroups,
    options?: CallOptions | null,
  ): ListCall<GetPermissionGroupsReply, PermissionGroupInfo> {
    return this.list("get_permission_groups", ["permissionGroupInfoList"], params, options);
  }

  /**
   * Give a permission group rights in more topics.
   *
   * At most 200 calls per second. Lists of `topicPermissionList` longer than 50 are sent in several requests. Not
   * safe to retry, since a second request does it again: if its response is lost, the call ends with an
   * `OutcomeUnknown` error. Plans: Pro, Pro Plus or Enterprise (Ultimate or Enterprise in China); community feature
   * switched on in the console.
   *
   * Path: `v4/group_open_http_svc/add_topic_permission_group`
   *
   * @see {@link https://www.tencentcloud.com/document/product/1047/61236 | Adding Topic Permissions}
   */
  addTopicPermissions(
    params: AddTopicPermissions,
    options?: CallOptions | null,
  ): Promise<Reply<AddTopicPermissionsReply>> {
    return this.call("add_topic_permissions", params, options);
  }

  /**
   * Change the rights a permission group has in topics.
   *
   * At most 200 calls per second. Safe to retry. Plans: Pro, Pro Plus or Enterprise (Ultimate or Enterprise in
   * China); community feature switched on in the console.
   *
   * Path: `v4/group_open_http_svc/set_topic_permission_group`
   *
   * @see {@link https://www.tencentcloud.com/document/product/1047/61237 | Modifying Topic Permissions}
   */
  setTopicPermissions(
    params: SetTopicPermissions,
    options?: CallOptions | null,
  ): Promise<Reply<SetTopicPermissionsReply>> {
    return this.call("set_topic_permissions", params, options);
  }

  /**
   * Take topics out of a permission group.
   *
   * At most 200 calls per second. Lists of `topicIdList` longer than 50 are sent in several requests. Not retried,
   * since no page says that this is safe: if its response is lost, the call ends with an `OutcomeUnknown` error.
   * Plans: Pro, Pro Plus or Enterprise (Ultimate or Enterprise in China); community feature switched on in the
   * console.
   *
   * Path: `v4/group_open_http_svc/delete_topic_permission_group`
   *
   * @see {@link https://www.tencentcloud.com/document/product/1047/61238 | Deleting Topic Permissions}
   */
  deleteTopicPermissions(
    params: DeleteTopicPermissions,
    options?: CallOptions | null,
  ): Promise<Reply<DeleteTopicPermissionsReply>> {
    return this.call("delete_topic_permissions", params, options);
  }

  /**
   * Read the rights a permission group has in topics.
   *
   * At most 200 calls per second. Safe to retry. Plans: Pro, Pro Plus or Enterprise (Ultimate or Enterprise in
   * China); community feature switched on in the console.
   *
   * Path: `v4/group_open_http_svc/get_topic_permission_group`
   *
   * @see {@link https://www.tencentcloud.com/document/product/1047/61239 | Obtaining Topic Permissions}
   */
  getTopicPermissions(
    params: GetTopicPermissions,
    options?: CallOptions | null,
  ): Promise<Reply<GetTopicPermissionsReply>> {
    return this.call("get_topic_permissions", params, options);
  }

  /**
   * Add members to a permission group.
   *
   * At most 200 calls per second. Lists of `memberList` longer than 100 are sent in several requests. Safe to retry.
   * Plans: Pro, Pro Plus or Enterprise (Ultimate or Enterprise in China); community feature switched on in the
   * console.
   *
   * Path: `v4/group_open_http_svc/add_permission_group_member`
   *
   * @see {@link https://www.tencentcloud.com/document/product/1047/61240 | Adding Members to a Permission Group}
   */
  addPermissionGroupMembers(
    params: AddPermissionGroupMembers,
    options?: CallOptions | null,
  ): Promise<Reply<AddPermissionGroupMembersReply>> {
    return this.call("add_permission_group_members", params, options);
  }

  /**
   * Remove members from a permission group.
   *
   * At most 200 calls per second. Lists of `memberList` longer than 100 are sent in several requests. Safe to retry.
   * Plans: Pro, Pro Plus or Enterprise (Ultimate or Enterprise in China); community feature switched on in the
   * console.
   *
   * Path: `v4/group_open_http_svc/delete_permission_group_member`
   *
   * @see {@link https://www.tencentcloud.com/document/product/1047/61241 | Deleting Permission Group Members}
   */
  deletePermissionGroupMembers(
    params: DeletePermissionGroupMembers,
    options?: CallOptions | null,
  ): Promise<Reply<DeletePermissionGroupMembersReply>> {
    return this.call("delete_permission_group_members", params, options);
  }

  /**
   * Read the members of a permission group, page by page.
   *
   * At most 200 calls per second. `await` gives the first page, `for await` the items of all pages. Safe to retry.
   * Plans: Pro, Pro Plus or Enterprise (Ultimate or Enterprise in China); community feature switched on in the
   * console.
   *
   * Path: `v4/group_open_http_svc/get_permission_group_member_list`
   *
   * @see {@link https://www.tencentcloud.com/document/product/1047/61242 | Obtaining Permission Group Member List}
   */
  listPermissionGroupMembers(
    params: ListPermissionGroupMembers,
    options?: CallOptions | null,
  ): ListCall<ListPermissionGroupMembersReply, PermissionGroupMember> {
    return this.list("list_permission_group_members", ["memberList"], params, options);
  }

  /**
   * Read the conversation list of a user, page by page.
   *
   * At most 200 calls per second. `await` gives the first page, `for await` the items of all pages. Safe to retry.
   *
   * Path: `v4/recentcontact/get_list`
   *
   * @see {@link https://www.tencentcloud.com/document/product/1047/43087 | Pulling a Conversation List}
   */
  listConversations(
    params: ListConversations,
    options?: CallOptions | null,
  ): ListCall<ListConversationsReply, Conversation> {
    return this.list("list_conversations", ["sessionItem"], params, options);
  }

  /**
   * Delete a conversation of a user, on request with its history.
   *
   * At most 200 calls per second. Safe to retry.
   *
   * Path: `v4/recentcontact/delete`
   *
   * @see {@link https://www.tencentcloud.com/document/product/1047/43088 | Deleting a Conversation}
   */
  deleteConversation(
    params: DeleteConversation,
    options?: CallOptions | null,
  ): Promise<Reply<DeleteConversationReply>> {
    return this.call("delete_conversation", params, options);
  }

  /**
   * Pin or unpin conversations of a user.
   *
   * At most 200 calls per second. Safe to retry.
   *
   * Path: `v4/recentcontact/top`
   *
   * @see {@link https://www.tencentcloud.com/document/product/1047/78304 | Pin a Conversation}
   */
  pinConversations(params: PinConversations, options?: CallOptions | null): Promise<Reply<PinConversationsReply>> {
    return this.call("pin_conversations", params, options);
  }

  /**
   * Create a conversation group and put conversations into it.
   *
   * At most 200 calls per second. Not retried, since no page says that this is safe: if its response is lost, the
   * call ends with an `OutcomeUnknown` error. Plans: Pro, Pro Plus or Enterprise (mainland: Ultimate or Enterprise).
   *
   * Path: `v4/recentcontact/create_contact_group`
   *
   * @see {@link https://www.tencentcloud.com/document/product/1047/53437 | Creating Conversation Group Data}
   */
  createConversationGroup(
    params: CreateConversationGroup,
    options?: CallOptions | null,
  ): Promise<Reply<CreateConversationGroupReply>> {
    return this.call("create_conversation_group", params, options);
  }

  /**
   * Rename a conversation group, or change its conversations.
   *
   * At most 200 calls per second. Not retried, since no page says that this is safe: if its response is lost, the
   * call ends with an `OutcomeUnknown` error. Plans: Pro, Pro Plus or Enterprise (mainland: Ultimate or Enterprise).
   *
   * Path: `v4/recentcontact/update_contact_group`
   *
   * @see {@link https://www.tencentcloud.com/document/product/1047/53439 | Updating Conversation Group Data}
   */
  updateConversationGroup(
    params: UpdateConversationGroup,
    options?: CallOptions | null,
  ): Promise<Reply<UpdateConversationGroupReply>> {
    return this.call("update_conversation_group", params, options);
  }

  /**
   * Delete a conversation group and keep its conversations.
   *
   * At most 200 calls per second. Not retried, since no page says that this is safe: if its response is lost, the
   * call ends with an `OutcomeUnknown` error. Plans: Pro, Pro Plus or Enterprise (mainland: Ultimate or Enterprise).
   *
   * Path: `v4/recentcontact/del_contact_group`
   *
   * @see {@link https://www.tencentcloud.com/document/product/1047/53441 | Deleting Conversation Group Data}
   */
  deleteConversationGroup(
    params: DeleteConversationGroup,
    options?: CallOptions | null,
  ): Promise<Reply<DeleteConversationGroupReply>> {
    return this.call("delete_conversation_group", params, options);
  }

  /**
   * Set or clear marks on conversations of a user.
   *
   * At most 200 calls per second. Lists of `markItem` longer than 100 are sent in several requests. Safe to retry.
   * Plans: Standard marks: Pro, Pro Plus or Enterprise (mainland: Ultimate or Enterprise); the custom mark: any.
   *
   * Path: `v4/recentcontact/mark_contact`
   *
   * @see {@link https://www.tencentcloud.com/document/product/1047/53438 | Creating or Updating Conversation Mark Data}
   */
  markConversations(params: MarkConversations, options?: CallOptions | null): Promise<Reply<MarkConversationsReply>> {
    return this.call("mark_conversations", params, options);
  }

  /**
   * Read groups and marks of named conversations.
   *
   * At most 200 calls per second. Lists of `contactItem` longer than 300 are sent in several requests. Safe to
   * retry. Plans: Pro, Pro Plus or Enterprise (mainland: Ultimate or Enterprise).
   *
   * Path: `v4/recentcontact/search_contact_group`
   *
   * @see {@link https://www.tencentcloud.com/document/product/1047/53442 | Searching for Conversation Group Marks}
   */
  searchConversationGroups(
    params: SearchConversationGroups,
    options?: CallOptions | null,
  ): Promise<Reply<SearchConversationGroupsReply>> {
    return this.call("search_conversation_groups", params, options);
  }

  /**
   * Read all conversation groups and marks, page by page.
   *
   * At most 200 calls per second. `await` gives the first page, `for await` the items of all pages. Safe to retry.
   * Plans: Pro, Pro Plus or Enterprise (mainland: Ultimate or Enterprise).
   *
   * Path: `v4/recentcontact/get_contact_group`
   *
   * @see {@link https://www.tencentcloud.com/document/product/1047/53440 | Pulling Conversation Group Mark Data}
   */
  getConversationGroups(
    params: GetConversationGroups,
    options?: CallOptions | null,
  ): ListCall<GetConversationGroupsReply, ContactMarks> {
    return this.list("get_conversation_groups", ["contactItem"], params, options);
  }

  /**
   * Send a message to a group.
   *
   * At most 200 calls per second. Safe to retry within 300 seconds: the server recognizes the request by `random`,
   * filled in when left out.
   *
   * Path: `v4/group_open_http_svc/send_group_msg`
   *
   * @see {@link https://www.tencentcloud.com/document/product/1047/34959 | Sending Ordinary Messages in a Group}
   */
  sendGroupMessage(params: SendGroupMessage, options?: CallOptions | null): Promise<Reply<SendGroupMessageReply>> {
    return this.call("send_group_message", params, options);
  }

  /**
   * Notify the online members of a group.
   *
   * At most 200 calls per second. Lists of `toMembersAccount` longer than 500 are sent in several requests. Not safe
   * to retry, since a second request does it again: if its response is lost, the call ends with an `OutcomeUnknown`
   * error.
   *
   * Path: `v4/group_open_http_svc/send_group_system_notification`
   *
   * @see {@link https://www.tencentcloud.com/document/product/1047/34958 | Sending System Messages in a Group}
   */
  sendGroupSystemNotification(
    params: SendGroupSystemNotification,
    options?: CallOptions | null,
  ): Promise<Reply<SendGroupSystemNotificationReply>> {
    return this.call("send_group_system_notification", params, options);
  }

  /**
   * Recall messages of a group.
   *
   * At most 200 calls per second. Lists of `msgSeqList` longer than 10 are sent in several requests. Not retried,
   * since no page says that this is safe: if its response is lost, the call ends with an `OutcomeUnknown` error.
   *
   * Path: `v4/group_open_http_svc/group_msg_recall`
   *
   * @see {@link https://www.tencentcloud.com/document/product/1047/34965 | Recalling Group Messages}
   */
  recallGroupMessages(
    params: RecallGroupMessages,
    options?: CallOptions | null,
  ): Promise<Reply<RecallGroupMessagesReply>> {
    return this.call("recall_group_messages", params, options);
  }

  /**
   * Import up to 7 past messages into a group.
   *
   * At most 200 calls per second. Lists of `msgList` longer than 7 are sent in several requests. Not safe to retry,
   * since a second request does it again: if its response is lost, the call ends with an `OutcomeUnknown` error.
   *
   * Path: `v4/group_open_http_svc/import_group_msg`
   *
   * @see {@link https://www.tencentcloud.com/document/product/1047/34968 | Importing Group Messages}
   */
  importGroupMessages(
    params: ImportGroupMessages,
    options?: CallOptions | null,
  ): Promise<Reply<ImportGroupMessagesReply>> {
    return this.call("import_group_messages", params, options);
  }

  /**
   * Withdraw one sender's recent messages in a group.
   *
   * At most 200 calls per second. Safe to retry.
   *
   * Path: `v4/group_open_http_svc/delete_group_msg_by_sender`
   *
   * @see {@link https://www.tencentcloud.com/document/product/1047/34970 | Deleting Messages Sent by a Specified User}
   */
  deleteGroupMessagesBySender(
    params: DeleteGroupMessagesBySender,
    options?: CallOptions | null,
  ): Promise<Reply<DeleteGroupMessagesBySenderReply>> {
    return this.call("delete_group_messages_by_sender", params, options);
  }

  /**
   * Read the message history of a group, newest first.
   *
   * At most 200 calls per second. `await` gives the first page, `for await` the items of all pages. Safe to retry.
   *
   * Path: `v4/group_open_http_svc/group_msg_get_simple`
   *
   * @see {@link https://www.tencentcloud.com/document/product/1047/34971 | Pulling Historical Group Messages}
   */
  listGroupMessages(
    params: ListGroupMessages,
    options?: CallOptions | null,
  ): ListCall<ListGroupMessagesReply, GroupMessage> {
    return this.list("list_group_messages", ["rspMsgList"], params, options);
  }

  /**
   * Change elements or custom data of a group message.
   *
   * At most 200 calls per second. Safe to retry.
   *
   * Path: `v4/openim/modify_group_msg`
   *
   * @see {@link https://www.tencentcloud.com/document/product/1047/47948 | Modifying Historical Group Messages}
   */
  modifyGroupMessage(
    params: ModifyGroupMessage,
    options?: CallOptions | null,
  ): Promise<Reply<ModifyGroupMessageReply>> {
    return this.call("modify_group_message", params, options);
  }

  /**
   * Send a message to all live groups of the app.
   *
   * At most 1 call per second. Safe to retry within 300 seconds: the server recognizes the request by `random`,
   * filled in when left out. Plans: Pro, Pro Plus or Enterprise (Ultimate or Enterprise in China), with broadcast
   * messaging of audio-video groups switched on; native SDK 6.5.2803, web SDK 2.21.0.
   *
   * Path: `v4/group_open_http_svc/send_broadcast_msg`
   *
   * @see {@link https://www.tencentcloud.com/document/product/1047/49440 | Broadcast Message of Audio-Video Group}
   */
  sendBroadcastMessage(
    params: SendBroadcastMessage,
    options?: CallOptions | null,
  ): Promise<Reply<SendBroadcastMessageReply>> {
    return this.call("send_broadcast_message", params, options);
  }

  /**
   * Clear the message history of a group.
   *
   * At most 200 calls per second. Not retried, since no page says that this is safe: if its response is lost, the
   * call ends with an `OutcomeUnknown` error.
   *
   * Path: `v4/group_open_http_svc/clear_group_msg`
   *
   * @see {@link https://www.tencentcloud.com/document/product/1047/65970 | Clearing Historical Group Messages}
   */
  clearGroupMessages(
    params: ClearGroupMessages,
    options?: CallOptions | null,
  ): Promise<Reply<ClearGroupMessagesReply>> {
    return this.call("clear_group_messages", params, options);
  }

  /**
   * Report group messages as read by one member.
   *
   * At most 200 calls per second. Lists of `msgSeqList` longer than 50 are sent in several requests. Safe to retry.
   * Plans: Pro, Pro Plus or Enterprise (Ultimate or Enterprise in China), with group message read receipts switched
   * on in the console.
   *
   * Path: `v4/group_open_http_svc/group_msg_receipt`
   */
  sendGroupReadReceipts(
    params: SendGroupReadReceipts,
    options?: CallOptions | null,
  ): Promise<Reply<SendGroupReadReceiptsReply>> {
    return this.call("send_group_read_receipts", params, options);
  }

  /**
   * Count who has read group messages and who has not.
   *
   * At most 200 calls per second. Safe to retry. Plans: Pro, Pro Plus or Enterprise (Ultimate or Enterprise in
   * China), with group message read receipts switched on in the console.
   *
   * Path: `v4/group_open_http_svc/get_group_msg_receipt`
   *
   * @see {@link https://www.tencentcloud.com/document/product/1047/49439 | Pulling Read Receipts for Group Messages}
   */
  getGroupReadReceipts(
    params: GetGroupReadReceipts,
    options?: CallOptions | null,
  ): Promise<Reply<GetGroupReadReceiptsReply>> {
    return this.call("get_group_read_receipts", params, options);
  }

  /**
   * Read who has, or has not, read a group message.
   *
   * At most 200 calls per second. `await` gives the first page, `for await` the items of all pages. Safe to retry.
   * Plans: Pro, Pro Plus or Enterprise (Ultimate or Enterprise in China), with group message read receipts switched
   * on in the console.
   *
   * Path: `v4/group_open_http_svc/get_group_msg_receipt_detail`
   *
   * @see {@link https://www.tencentcloud.com/document/product/1047/49438 | Pulling Group Message Read Receipt Details}
   */
  listGroupMessageReaders(
    params: ListGroupMessageReaders,
    options?: CallOptions | null,
  ): ListCall<ListGroupMessageReadersReply, GroupMessageReader | GroupMessageNonReader> {
    return this.list("list_group_message_readers", ["readList", "unreadList"], params, options);
  }

  /**
   * Read the key-value extensions of a group message.
   *
   * At most 200 calls per second. `await` gives the first page, `for await` the items of all pages. Safe to retry.
   * Plans: Pro, Pro Plus or Enterprise (Ultimate or Enterprise in China), with message extensions switched on under
   * Login and Message in the console.
   *
   * Path: `v4/openim_msg_ext_http_svc/group_get_key_values`
   */
  getGroupMessageExtensions(
    params: GetGroupMessageExtensions,
    options?: CallOptions | null,
  ): ListCall<GetGroupMessageExtensionsReply, GroupMessageExtension> {
    return this.list("get_group_message_extensions", ["extensionList"], params, options);
  }

  /**
   * Set, delete or clear key-value extensions of a group message.
   *
   * At most 200 calls per second. Lists of `extensionList` longer than 20 are sent in several requests. Safe to
   * retry. Plans: Pro, Pro Plus or Enterprise (Ultimate or Enterprise in China), with message extensions switched on
   * under Login and Message in the console.
   *
   * Path: `v4/openim_msg_ext_http_svc/group_set_key_values`
   */
  setGroupMessageExtensions(
    params: SetGroupMessageExtensions,
    options?: CallOptions | null,
  ): Promise<Reply<SetGroupMessageExtensionsReply>> {
    return this.call("set_group_message_extensions", params, options);
  }

  /**
   * Pin a message in a group.
   *
   * At most 200 calls per second. Not retried, since no page says that this is safe: if its response is lost, the
   * call ends with an `OutcomeUnknown` error. Plans: Ultimate or Enterprise in China (Pro, Pro Plus or Enterprise
   * elsewhere is our reading); not on trial or professional plans.
   *
   * Path: `v4/group_open_http_svc/pin_message`
   */
  pinGroupMessage(params: PinGroupMessage, options?: CallOptions | null): Promise<Reply<PinGroupMessageReply>> {
    return this.call("pin_group_message", params, options);
  }

  /**
   * Unpin a message in a group.
   *
   * At most 200 calls per second. Not retried, since no page says that this is safe: if its response is lost, the
   * call ends with an `OutcomeUnknown` error. Plans: Ultimate or Enterprise in China (Pro, Pro Plus or Enterprise
   * elsewhere is our reading); not on trial or professional plans; also on developer plans.
   *
   * Path: `v4/group_open_http_svc/unpin_message`
   */
  unpinGroupMessage(params: UnpinGroupMessage, options?: CallOptions | null): Promise<Reply<UnpinGroupMessageReply>> {
    return this.call("unpin_group_message", params, options);
  }

  /**
   * Read which messages are pinned in a group.
   *
   * At most 200 calls per second. Safe to retry. Plans: Ultimate or Enterprise in China (Pro, Pro Plus or Enterprise
   * elsewhere is our reading); not on trial or professional plans; also on developer plans.
   *
   * Path: `v4/group_open_http_svc/get_pinned_messages`
   */
  getPinnedGroupMessages(
    params: GetPinnedGroupMessages,
    options?: CallOptions | null,
  ): Promise<Reply<GetPinnedGroupMessagesReply>> {
    return this.call("get_pinned_group_messages", params, options);
  }

  /**
   * Send a message to a group piece by piece.
   *
   * Not safe to retry, since a second request does it again: if its response is lost, the call ends with an
   * `OutcomeUnknown` error.
   *
   * Path: `v4/stream_msg/send_group_stream_msg`
   */
  sendGroupStreamMessage(
    params: SendGroupStreamMessage,
    options?: CallOptions | null,
  ): Promise<Reply<SendGroupStreamMessageReply>> {
    return this.call("send_group_stream_message", params, options);
  }

  /**
   * Read the IDs of all groups in the app, page by page.
   *
   * At most 1 call per second. `await` gives the first page, `for await` the items of all pages. Safe to retry.
   *
   * Path: `v4/group_open_http_svc/get_appid_group_list`
   *
   * @see {@link https://www.tencentcloud.com/document/product/1047/34960 | Getting All Groups in an App}
   */
  listAppGroups(params: ListAppGroups = {}, options?: CallOptions | null): ListCall<ListAppGroupsReply, AppGroup> {
    return this.list("list_app_groups", ["groupIdList"], params, options);
  }

  /**
   * Create a group, with an owner and first members.
   *
   * At most 200 calls per second. Not safe to retry, since a second request does it again: if its response is lost,
   * the call ends with an `OutcomeUnknown` error.
   *
   * Path: `v4/group_open_http_svc/create_group`
   *
   * @see {@link https://www.tencentcloud.com/document/product/1047/34895 | Creating a Group}
   */
  createGroup(params: CreateGroup, options?: CallOptions | null): Promise<Reply<CreateGroupReply>> {
    return this.call("create_group", params, options);
  }

  /**
   * Read profiles, members and custom fields of groups.
   *
   * At most 200 calls per second. Lists of `groupIdList` longer than 50 are sent in several requests. Safe to retry.
   *
   * Path: `v4/group_open_http_svc/get_group_info`
   *
   * @see {@link https://www.tencentcloud.com/document/product/1047/34961 | Getting Group Profiles}
   */
  getGroupProfiles(params: GetGroupProfiles, options?: CallOptions | null): Promise<Reply<GetGroupProfilesReply>> {
    return this.call("get_group_profiles", params, options);
  }

  /**
   * Read the members of a group, page by page.
   *
   * At most 200 calls per second. `await` gives the first page, `for await` the items of all pages. Safe to retry.
   *
   * Path: `v4/group_open_http_svc/get_group_member_info`
   *
   * @see {@link https://www.tencentcloud.com/document/product/1047/34948 | Getting Group Member Profiles}
   */
  listGroupMembers(
    params: ListGroupMembers,
    options?: CallOptions | null,
  ): ListCall<ListGroupMembersReply, GroupMember> {
    return this.list("list_group_members", ["memberList"], params, options);
  }

  /**
   * Read the profiles of named members of a group.
   *
   * At most 200 calls per second. Lists of `memberListAccount` longer than 50 are sent in several requests. Safe to
   * retry.
   *
   * Path: `v4/group_open_http_svc/get_specified_group_member_info`
   *
   * @see {@link https://www.tencentcloud.com/document/product/1047/64897 | Getting Specified Group Member Profiles}
   */
  getSpecifiedGroupMembers(
    params: GetSpecifiedGroupMembers,
    options?: CallOptions | null,
  ): Promise<Reply<GetSpecifiedGroupMembersReply>> {
    return this.call("get_specified_group_members", params, options);
  }

  /**
   * Change the profile of a group.
   *
   * At most 200 calls per second. Safe to retry.
   *
   * Path: `v4/group_open_http_svc/modify_group_base_info`
   *
   * @see {@link https://www.tencentcloud.com/document/product/1047/34962 | Modifying the Profile of a Group}
   */
  modifyGroupProfile(
    params: ModifyGroupProfile,
    options?: CallOptions | null,
  ): Promise<Reply<ModifyGroupProfileReply>> {
    return this.call("modify_group_profile", params, options);
  }

  /**
   * Add up to 20 accounts to a group.
   *
   * At most 200 calls per second. Lists of `memberList` longer than 20 are sent in several requests. Safe to retry.
   *
   * Path: `v4/group_open_http_svc/add_group_member`
   *
   * @see {@link https://www.tencentcloud.com/document/product/1047/34921 | Adding Group Members}
   */
  addGroupMembers(params: AddGroupMembers, options?: CallOptions | null): Promise<Reply<AddGroupMembersReply>> {
    return this.call("add_group_members", params, options);
  }

  /**
   * Remove members from a group.
   *
   * At most 200 calls per second. Lists of `memberToDelAccount` longer than 100 are sent in several requests. Safe
   * to retry.
   *
   * Path: `v4/group_open_http_svc/delete_group_member`
   *
   * @see {@link https://www.tencentcloud.com/document/product/1047/34949 | Deleting Group Members}
   */
  deleteGroupMembers(
    params: DeleteGroupMembers,
    options?: CallOptions | null,
  ): Promise<Reply<DeleteGroupMembersReply>> {
    return this.call("delete_group_members", params, options);
  }

  /**
   * Change role, notifications, name card or mute of a member.
   *
   * At most 200 calls per second. Safe to retry.
   *
   * Path: `v4/group_open_http_svc/modify_group_member_info`
   *
   * @see {@link https://www.tencentcloud.com/document/product/1047/34900 | Modifying the Profile of a Group Member}
   */
  modifyGroupMemberProfile(
    params: ModifyGroupMemberProfile,
    options?: CallOptions | null,
  ): Promise<Reply<ModifyGroupMemberProfileReply>> {
    return this.call("modify_group_member_profile", params, options);
  }

  /**
   * Disband a group.
   *
   * At most 200 calls per second. Safe to retry.
   *
   * Path: `v4/group_open_http_svc/destroy_group`
   *
   * @see {@link https://www.tencentcloud.com/document/product/1047/34896 | Disbanding a Group}
   */
  disbandGroup(params: DisbandGroup, options?: CallOptions | null): Promise<Reply<DisbandGroupReply>> {
    return this.call("disband_group", params, options);
  }

  /**
   * Read the groups a user is in, page by page.
   *
   * At most 200 calls per second. `await` gives the first page, `for await` the items of all pages. Safe to retry.
   *
   * Path: `v4/group_open_http_svc/get_joined_group_list`
   *
   * @see {@link https://www.tencentcloud.com/document/product/1047/34925 | Getting the Groups a User Has Joined}
   */
  listJoinedGroups(
    params: ListJoinedGroups,
    options?: CallOptions | null,
  ): ListCall<ListJoinedGroupsReply, JoinedGroup> {
    return this.list("list_joined_groups", ["groupIdList"], params, options);
  }

  /**
   * Read the roles that accounts have in a group.
   *
   * At most 200 calls per second. Lists of `userAccount` longer than 500 are sent in several requests. Safe to
   * retry.
   *
   * Path: `v4/group_open_http_svc/get_role_in_group`
   *
   * @see {@link https://www.tencentcloud.com/document/product/1047/34963 | Querying the Roles of Users in a Group}
   */
  getMemberRoles(params: GetMemberRoles, options?: CallOptions | null): Promise<Reply<GetMemberRolesReply>> {
    return this.call("get_member_roles", params, options);
  }

  /**
   * Mute or unmute members of a group.
   *
   * At most 200 calls per second. Lists of `membersAccount` longer than 500 are sent in several requests. Not
   * retried, since no page says that this is safe: if its response is lost, the call ends with an `OutcomeUnknown`
   * error.
   *
   * Path: `v4/group_open_http_svc/forbid_send_msg`
   *
   * @see {@link https://www.tencentcloud.com/document/product/1047/34951 | Bulk Muting and Unmuting}
   */
  muteGroupMembers(params: MuteGroupMembers, options?: CallOptions | null): Promise<Reply<MuteGroupMembersReply>> {
    return this.call("mute_group_members", params, options);
  }

  /**
   * Read the muted members of a group.
   *
   * At most 200 calls per second. Safe to retry.
   *
   * Path: `v4/group_open_http_svc/get_group_muted_account`
   *
   * @see {@link https://www.tencentcloud.com/document/product/1047/34964 | Getting the List of Muted Group Members}
   */
  listMutedGroupMembers(
    params: ListMutedGroupMembers,
    options?: CallOptions | null,
  ): Promise<Reply<ListMutedGroupMembersReply>> {
    return this.call("list_muted_group_members", params, options);
  }

  /**
   * Read the muted members of a group by the superseded path.
   *
   * At most 200 calls per second. Safe to retry.
   *
   * Path: `v4/group_open_http_svc/get_group_shutted_uin`
   *
   * @deprecated The path is superseded; use list_muted_group_members.
   *
   * @see {@link https://www.tencentcloud.com/document/product/1047/34964 | Getting the List of Muted Group Members}
   */
  listMutedGroupMembersLegacy(
    params: ListMutedGroupMembersLegacy,
    options?: CallOptions | null,
  ): Promise<Reply<ListMutedGroupMembersLegacyReply>> {
    return this.call("list_muted_group_members_legacy", params, options);
  }

  /**
   * Make another member the owner of a group.
   *
   * At most 200 calls per second. Safe to retry.
   *
   * Path: `v4/group_open_http_svc/change_group_owner`
   *
   * @see {@link https://www.tencentcloud.com/document/product/1047/34966 | Changing the Group Owner}
   */
  changeGroupOwner(params: ChangeGroupOwner, options?: CallOptions | null): Promise<Reply<ChangeGroupOwnerReply>> {
    return this.call("change_group_owner", params, options);
  }

  /**
   * Import a group with its profile and creation time.
   *
   * At most 200 calls per second. Not safe to retry, since a second request does it again: if its response is lost,
   * the call ends with an `OutcomeUnknown` error.
   *
   * Path: `v4/group_open_http_svc/import_group`
   *
   * @see {@link https://www.tencentcloud.com/document/product/1047/34967 | Importing a Group Profile}
   */
  importGroup(params: ImportGroup, options?: CallOptions | null): Promise<Reply<ImportGroupReply>> {
    return this.call("import_group", params, options);
  }

  /**
   * Import up to 20 members into a group.
   *
   * At most 200 calls per second. Lists of `memberList` longer than 20 are sent in several requests. Safe to retry.
   *
   * Path: `v4/group_open_http_svc/import_group_member`
   *
   * @see {@link https://www.tencentcloud.com/document/product/1047/34969 | Importing Group Members}
   */
  importGroupMembers(
    params: ImportGroupMembers,
    options?: CallOptions | null,
  ): Promise<Reply<ImportGroupMembersReply>> {
    return this.call("import_group_members", params, options);
  }

  /**
   * Set how many unread messages a member has.
   *
   * At most 200 calls per second. Safe to retry.
   *
   * Path: `v4/group_open_http_svc/set_unread_msg_num`
   *
   * @see {@link https://www.tencentcloud.com/document/product/1047/34909 | Setting the Unread Message Count of a Member}
   */
  setMemberUnreadCount(
    params: SetMemberUnreadCount,
    options?: CallOptions | null,
  ): Promise<Reply<SetMemberUnreadCountReply>> {
    return this.call("set_member_unread_count", params, options);
  }

  /**
   * Count the members of a group that are online.
   *
   * At most 200 calls per second. Safe to retry. Plans: AVChatRoom: any plan; other group types: Pro, Pro Plus or
   * Enterprise with Group Member Online Status switched on.
   *
   * Path: `v4/group_open_http_svc/get_online_member_num`
   *
   * @see {@link https://www.tencentcloud.com/document/product/1047/38521 | Getting the Number of Online Users in an Audio-Video Group}
   */
  getOnlineMemberCount(
    params: GetOnlineMemberCount,
    options?: CallOptions | null,
  ): Promise<Reply<GetOnlineMemberCountReply>> {
    return this.call("get_online_member_count", params, options);
  }

  /**
   * Ban members from a group for some time.
   *
   * At most 200 calls per second. Lists of `membersAccount` longer than 20 are sent in several requests. Safe to
   * retry. Plans: Pro, Pro Plus or Enterprise (Ultimate or Enterprise in China), with group member banning switched
   * on in the console; SDK 6.6, web SDK 2.22.0.
   *
   * Path: `v4/group_open_http_svc/ban_group_member`
   *
   * @see {@link https://www.tencentcloud.com/document/product/1047/50296 | Banning Group Members}
   */
  banGroupMembers(params: BanGroupMembers, options?: CallOptions | null): Promise<Reply<BanGroupMembersReply>> {
    return this.call("ban_group_members", params, options);
  }

  /**
   * Lift the ban of accounts from a group.
   *
   * At most 200 calls per second. Lists of `membersAccount` longer than 20 are sent in several requests. Safe to
   * retry. Plans: Pro, Pro Plus or Enterprise (Ultimate or Enterprise in China), with group member banning switched
   * on in the console; SDK 6.6, web SDK 2.22.0.
   *
   * Path: `v4/group_open_http_svc/unban_group_member`
   *
   * @see {@link https://www.tencentcloud.com/document/product/1047/50297 | Unbanning Group Members}
   */
  unbanGroupMembers(params: UnbanGroupMembers, options?: CallOptions | null): Promise<Reply<UnbanGroupMembersReply>> {
    return this.call("unban_group_members", params, options);
  }

  /**
   * Read the accounts banned from a group, page by page.
   *
   * At most 200 calls per second. `await` gives the first page, `for await` the items of all pages. Safe to retry.
   * Plans: Pro, Pro Plus or Enterprise (Ultimate or Enterprise in China), with group member banning switched on in
   * the console; SDK 6.6, web SDK 2.22.0.
   *
   * Path: `v4/group_open_http_svc/get_group_ban_member`
   *
   * @see {@link https://www.tencentcloud.com/document/product/1047/50295 | Getting the List of Banned Group Members}
   */
  listBannedGroupMembers(
    params: ListBannedGroupMembers,
    options?: CallOptions | null,
  ): ListCall<ListBannedGroupMembersReply, BannedGroupMember> {
    return this.list("list_banned_group_members", ["bannedAccountList"], params, options);
  }

  /**
   * Read the online members of a live group, page by page.
   *
   * At most 200 calls per second. `await` gives the first page, `for await` the items of all pages. Safe to retry.
   * Plans: Pro, Pro Plus or Enterprise (Ultimate or Enterprise in China), with the live group online member list
   * switched on in the console.
   *
   * Path: `v4/group_open_avchatroom_http_svc/get_members`
   *
   * @see {@link https://www.tencentcloud.com/document/product/1047/50293 | Getting the List of Online Users in an Audio-Video Group}
   */
  listLiveGroupOnlineMembers(
    params: ListLiveGroupOnlineMembers,
    options?: CallOptions | null,
  ): ListCall<ListLiveGroupOnlineMembersReply, LiveGroupMember> {
    return this.list("list_live_group_online_members", ["memberList"], params, options);
  }

  /**
   * Set or delete marks of live group members.
   *
   * At most 200 calls per second. Lists of `memberList` longer than 500 are sent in several requests. Safe to retry.
   * Plans: Pro, Pro Plus or Enterprise (Ultimate or Enterprise in China), with the live group online member list
   * switched on in the console.
   *
   * Path: `v4/group_open_avchatroom_http_svc/modify_user_info`
   *
   * @see {@link https://www.tencentcloud.com/document/product/1047/50294 | Setting Audio-Video Group Member Marks}
   */
  markLiveGroupMembers(
    params: MarkLiveGroupMembers,
    options?: CallOptions | null,
  ): Promise<Reply<MarkLiveGroupMembersReply>> {
    return this.call("mark_live_group_members", params, options);
  }

  /**
   * Make accounts admins of a live group, or take that away.
   *
   * At most 200 calls per second. Safe to retry. Plans: Pro, Pro Plus or Enterprise (Ultimate or Enterprise in
   * China), with the live group online member list switched on in the console.
   *
   * Path: `v4/group_open_avchatroom_http_svc/modify_admin`
   *
   * @see {@link https://www.tencentcloud.com/document/product/1047/60525 | Setting/Deleting Live Streaming Group Administrators}
   */
  setLiveGroupAdmins(
    params: SetLiveGroupAdmins,
    options?: CallOptions | null,
  ): Promise<Reply<SetLiveGroupAdminsReply>> {
    return this.call("set_live_group_admins", params, options);
  }

  /**
   * Read the admins of a live group.
   *
   * At most 200 calls per second. Safe to retry. Plans: Pro, Pro Plus or Enterprise (Ultimate or Enterprise in
   * China), with the live group online member list switched on in the console.
   *
   * Path: `v4/group_open_avchatroom_http_svc/get_admin_list`
   *
   * @see {@link https://www.tencentcloud.com/document/product/1047/60524 | Obtaining the List of Live Streaming Group Administrators}
   */
  listLiveGroupAdmins(
    params: ListLiveGroupAdmins,
    options?: CallOptions | null,
  ): Promise<Reply<ListLiveGroupAdminsReply>> {
    return this.call("list_live_group_admins", params, options);
  }

  /**
   * Tell which accounts are in a live group.
   *
   * At most 200 calls per second. Safe to retry. Plans: Pro, Pro Plus or Enterprise (Ultimate or Enterprise in
   * China), with the live group online member list switched on in the console.
   *
   * Path: `v4/group_open_avchatroom_http_svc/check_members`
   *
   * @see {@link https://www.tencentcloud.com/document/product/1047/60523 | Checking Whether Users Are in a Live Streaming Group}
   */
  checkLiveGroupMembers(
    params: CheckLiveGroupMembers,
    options?: CallOptions | null,
  ): Promise<Reply<CheckLiveGroupMembersReply>> {
    return this.call("check_live_group_members", params, options);
  }

  /**
   * Add robots to the member list of a live group.
   *
   * At most 200 calls per second. Safe to retry. Plans: Pro, Pro Plus or Enterprise (Ultimate or Enterprise in
   * China), with the live group online member list switched on in the console.
   *
   * Path: `v4/group_open_avchatroom_http_svc/add_robots`
   *
   * @see {@link https://www.tencentcloud.com/document/product/1047/60527 | Setting Live Streaming Group Robots}
   */
  addLiveGroupRobots(
    params: AddLiveGroupRobots,
    options?: CallOptions | null,
  ): Promise<Reply<AddLiveGroupRobotsReply>> {
    return this.call("add_live_group_robots", params, options);
  }

  /**
   * Remove robots from the member list of a live group.
   *
   * At most 200 calls per second. Safe to retry. Plans: Pro, Pro Plus or Enterprise (Ultimate or Enterprise in
   * China), with the live group online member list switched on in the console.
   *
   * Path: `v4/group_open_avchatroom_http_svc/del_robots`
   *
   * @see {@link https://www.tencentcloud.com/document/product/1047/60526 | Deleting Live Streaming Group Robots}
   */
  deleteLiveGroupRobots(
    params: DeleteLiveGroupRobots,
    options?: CallOptions | null,
  ): Promise<Reply<DeleteLiveGroupRobotsReply>> {
    return this.call("delete_live_group_robots", params, options);
  }

  /**
   * Read the custom attributes of a group.
   *
   * At most 200 calls per second. Safe to retry.
   *
   * Path: `v4/group_open_attr_http_svc/get_group_attr`
   *
   * @see {@link https://www.tencentcloud.com/document/product/1047/44187 | Getting Custom Group Attributes}
   */
  getGroupAttributes(
    params: GetGroupAttributes,
    options?: CallOptions | null,
  ): Promise<Reply<GetGroupAttributesReply>> {
    return this.call("get_group_attributes", params, options);
  }

  /**
   * Set custom attributes of a group and leave the others.
   *
   * At most 200 calls per second. Safe to retry.
   *
   * Path: `v4/group_open_http_svc/modify_group_attr`
   *
   * @see {@link https://www.tencentcloud.com/document/product/1047/44188 | Modifying Custom Group Attributes}
   */
  modifyGroupAttributes(
    params: ModifyGroupAttributes,
    options?: CallOptions | null,
  ): Promise<Reply<ModifyGroupAttributesReply>> {
    return this.call("modify_group_attributes", params, options);
  }

  /**
   * Remove all custom attributes of a group.
   *
   * At most 200 calls per second. Safe to retry.
   *
   * Path: `v4/group_open_http_svc/clear_group_attr`
   *
   * @see {@link https://www.tencentcloud.com/document/product/1047/44189 | Clearing Group Custom Attributes}
   */
  clearGroupAttributes(
    params: ClearGroupAttributes,
    options?: CallOptions | null,
  ): Promise<Reply<ClearGroupAttributesReply>> {
    return this.call("clear_group_attributes", params, options);
  }

  /**
   * Replace all custom attributes of a group.
   *
   * At most 200 calls per second. Safe to retry.
   *
   * Path: `v4/group_open_http_svc/set_group_attr`
   *
   * @see {@link https://www.tencentcloud.com/document/product/1047/44190 | Resetting Custom Group Attributes}
   */
  resetGroupAttributes(
    params: ResetGroupAttributes,
    options?: CallOptions | null,
  ): Promise<Reply<ResetGroupAttributesReply>> {
    return this.call("reset_group_attributes", params, options);
  }

  /**
   * Delete named custom attributes of a group.
   *
   * At most 200 calls per second. Not safe to retry, since a second request does it again: if its response is lost,
   * the call ends with an `OutcomeUnknown` error.
   *
   * Path: `v4/group_open_http_svc/delete_group_attr`
   *
   * @see {@link https://www.tencentcloud.com/document/product/1047/59499 | Deleting Group Custom Attributes}
   */
  deleteGroupAttributes(
    params: DeleteGroupAttributes,
    options?: CallOptions | null,
  ): Promise<Reply<DeleteGroupAttributesReply>> {
    return this.call("delete_group_attributes", params, options);
  }

  /**
   * Read the counters of a group.
   *
   * At most 200 calls per second. Safe to retry. Plans: Pro, Pro Plus or Enterprise (Ultimate or Enterprise in
   * China).
   *
   * Path: `v4/group_open_http_svc/get_group_counter`
   *
   * @see {@link https://www.tencentcloud.com/document/product/1047/53427 | Getting Group Counters}
   */
  getGroupCounters(params: GetGroupCounters, options?: CallOptions | null): Promise<Reply<GetGroupCountersReply>> {
    return this.call("get_group_counters", params, options);
  }

  /**
   * Set, raise or lower counters of a group.
   *
   * At most 200 calls per second. Not safe to retry, since a second request does it again: if its response is lost,
   * the call ends with an `OutcomeUnknown` error. Plans: Pro, Pro Plus or Enterprise (Ultimate or Enterprise in
   * China).
   *
   * Path: `v4/group_open_http_svc/update_group_counter`
   *
   * @see {@link https://www.tencentcloud.com/document/product/1047/53428 | Updating Group Counters}
   */
  updateGroupCounters(
    params: UpdateGroupCounters,
    options?: CallOptions | null,
  ): Promise<Reply<UpdateGroupCountersReply>> {
    return this.call("update_group_counters", params, options);
  }

  /**
   * Delete counters of a group.
   *
   * At most 200 calls per second. Safe to retry. Plans: Pro, Pro Plus or Enterprise (Ultimate or Enterprise in
   * China).
   *
   * Path: `v4/group_open_http_svc/delete_group_counter`
   *
   * @see {@link https://www.tencentcloud.com/document/product/1047/53429 | Deleting Group Counters}
   */
  deleteGroupCounters(
    params: DeleteGroupCounters,
    options?: CallOptions | null,
  ): Promise<Reply<DeleteGroupCountersReply>> {
    return this.call("delete_group_counters", params, options);
  }

  /**
   * Push to all, tagged or attributed users, by the older service.
   *
   * At most 1 call per second. Not safe to retry, since a second request does it again: if its response is lost, the
   * call ends with an `OutcomeUnknown` error. Plans: Pro, Pro Plus or Enterprise edition (newest page; earlier
   * called Ultimate or Premium), switched on on request; takes 48 hours.
   *
   * Path: `v4/all_member_push/im_push`
   *
   * @deprecated The push service took its place; use push.
   *
   * @see {@link https://www.tencentcloud.com/document/product/1047/37166 | Pushing to All Users}
   */
  pushToMembers(params: PushToMembers, options?: CallOptions | null): Promise<Reply<PushToMembersReply>> {
    return this.call("push_to_members", params, options);
  }

  /**
   * Set the app's attribute names, in the older push service.
   *
   * At most 100 calls per second. Safe to retry. Plans: Pro, Pro Plus or Enterprise edition.
   *
   * Path: `v4/all_member_push/im_set_attr_name`
   *
   * @deprecated The push service took its place; use set_attribute_names.
   *
   * @see {@link https://www.tencentcloud.com/document/product/1047/37167 | Setting Application Attribute Names}
   */
  setMemberAttributeNames(
    params: SetMemberAttributeNames,
    options?: CallOptions | null,
  ): Promise<Reply<SetMemberAttributeNamesReply>> {
    return this.call("set_member_attribute_names", params, options);
  }

  /**
   * Read the app's attribute names, in the older push service.
   *
   * At most 100 calls per second. Safe to retry. Plans: Pro, Pro Plus or Enterprise edition.
   *
   * Path: `v4/all_member_push/im_get_attr_name`
   *
   * @deprecated The push service took its place; use get_attribute_names.
   *
   * @see {@link https://www.tencentcloud.com/document/product/1047/37168 | Getting Application Attribute Names}
   */
  getMemberAttributeNames(
    params: GetMemberAttributeNames = {},
    options?: CallOptions | null,
  ): Promise<Reply<GetMemberAttributeNamesReply>> {
    return this.call("get_member_attribute_names", params, options);
  }

  /**
   * Set attributes of users, in the older push service.
   *
   * At most 100 calls per second. Lists of `userAttrs` longer than 100 are sent in several requests. Safe to retry.
   * Plans: Pro, Pro Plus or Enterprise edition.
   *
   * Path: `v4/all_member_push/im_set_attr`
   *
   * @deprecated The push service took its place; use set_user_attributes.
   *
   * @see {@link https://www.tencentcloud.com/document/product/1047/37170 | Setting User Attributes}
   */
  setMemberAttributes(
    params: SetMemberAttributes,
    options?: CallOptions | null,
  ): Promise<Reply<SetMemberAttributesReply>> {
    return this.call("set_member_attributes", params, options);
  }

  /**
   * Read the attributes of users, in the older push service.
   *
   * At most 100 calls per second. Lists of `toAccount` longer than 100 are sent in several requests. Safe to retry.
   * Plans: Pro, Pro Plus or Enterprise edition.
   *
   * Path: `v4/all_member_push/im_get_attr`
   *
   * @deprecated The push service took its place; use get_user_attributes.
   *
   * @see {@link https://www.tencentcloud.com/document/product/1047/37169 | Getting User Attributes}
   */
  getMemberAttributes(
    params: GetMemberAttributes,
    options?: CallOptions | null,
  ): Promise<Reply<GetMemberAttributesReply>> {
    return this.call("get_member_attributes", params, options);
  }

  /**
   * Remove attributes from users, in the older push service.
   *
   * At most 100 calls per second. Lists of `userAttrs` longer than 100 are sent in several requests. Safe to retry.
   * Plans: Pro, Pro Plus or Enterprise edition.
   *
   * Path: `v4/all_member_push/im_remove_attr`
   *
   * @deprecated The push service took its place; use remove_user_attributes.
   *
   * @see {@link https://www.tencentcloud.com/document/product/1047/37171 | Deleting User Attributes}
   */
  removeMemberAttributes(
    params: RemoveMemberAttributes,
    options?: CallOptions | null,
  ): Promise<Reply<RemoveMemberAttributesReply>> {
    return this.call("remove_member_attributes", params, options);
  }

  /**
   * Add tags to users, in the older push service.
   *
   * At most 100 calls per second. Lists of `userTags` longer than 100 are sent in several requests. Safe to retry.
   * Plans: Pro, Pro Plus or Enterprise edition.
   *
   * Path: `v4/all_member_push/im_add_tag`
   *
   * @deprecated The push service took its place; use add_user_tags.
   *
   * @see {@link https://www.tencentcloud.com/document/product/1047/37173 | Adding User Tags}
   */
  addMemberTags(params: AddMemberTags, options?: CallOptions | null): Promise<Reply<AddMemberTagsReply>> {
    return this.call("add_member_tags", params, options);
  }

  /**
   * Read the tags of users, in the older push service.
   *
   * At most 100 calls per second. Lists of `toAccount` longer than 100 are sent in several requests. Safe to retry.
   * Plans: Pro, Pro Plus or Enterprise edition.
   *
   * Path: `v4/all_member_push/im_get_tag`
   *
   * @deprecated The push service took its place; use get_user_tags.
   *
   * @see {@link https://www.tencentcloud.com/document/product/1047/37172 | Getting User Tags}
   */
  getMemberTags(params: GetMemberTags, options?: CallOptions | null): Promise<Reply<GetMemberTagsReply>> {
    return this.call("get_member_tags", params, options);
  }

  /**
   * Remove tags from users, in the older push service.
   *
   * At most 100 calls per second. Lists of `userTags` longer than 100 are sent in several requests. Safe to retry.
   * Plans: Pro, Pro Plus or Enterprise edition.
   *
   * Path: `v4/all_member_push/im_remove_tag`
   *
   * @deprecated The push service took its place; use remove_user_tags.
   *
   * @see {@link https://www.tencentcloud.com/document/product/1047/37174 | Deleting User Tags}
   */
  removeMemberTags(params: RemoveMemberTags, options?: CallOptions | null): Promise<Reply<RemoveMemberTagsReply>> {
    return this.call("remove_member_tags", params, options);
  }

  /**
   * Remove all tags from users, in the older push service.
   *
   * At most 100 calls per second. Lists of `toAccount` longer than 100 are sent in several requests. Safe to retry.
   * Plans: Pro, Pro Plus or Enterprise edition.
   *
   * Path: `v4/all_member_push/im_remove_all_tags`
   *
   * @deprecated The push service took its place; use clear_user_tags.
   *
   * @see {@link https://www.tencentcloud.com/document/product/1047/37175 | Deleting All Tags of a User}
   */
  clearMemberTags(params: ClearMemberTags, options?: CallOptions | null): Promise<Reply<ClearMemberTagsReply>> {
    return this.call("clear_member_tags", params, options);
  }

  /**
   * Send a one-to-one message to one user.
   *
   * At most 200 calls per second. Safe to retry within 120 seconds: the server recognizes the request by `msgSeq`
   * and `msgRandom`, filled in when left out.
   *
   * Path: `v4/openim/sendmsg`
   *
   * @see {@link https://www.tencentcloud.com/document/product/1047/34919 | Sending One-to-One Messages to One User}
   */
  sendC2cMessage(params: SendC2cMessage, options?: CallOptions | null): Promise<Reply<SendC2cMessageReply>> {
    return this.call("send_c2c_message", params, options);
  }

  /**
   * Send one message to up to 500 users, one-to-one.
   *
   * At most 200 calls per second. Lists of `toAccount` longer than 500 are sent in several requests. At most 12000
   * items per minute. Not retried, since no page says that this is safe: if its response is lost, the call ends with
   * an `OutcomeUnknown` error.
   *
   * Path: `v4/openim/batchsendmsg`
   *
   * @see {@link https://www.tencentcloud.com/document/product/1047/34920 | Sending One-to-One Messages to Multiple Users}
   */
  batchSendC2cMessage(
    params: BatchSendC2cMessage,
    options?: CallOptions | null,
  ): Promise<Reply<BatchSendC2cMessageReply>> {
    return this.call("batch_send_c2c_message", params, options);
  }

  /**
   * Import one past or live one-to-one message.
   *
   * At most 200 calls per second. Safe to retry.
   *
   * Path: `v4/openim/importmsg`
   *
   * @see {@link https://www.tencentcloud.com/document/product/1047/35014 | Importing One-to-One Messages}
   */
  importC2cMessage(params: ImportC2cMessage, options?: CallOptions | null): Promise<Reply<ImportC2cMessageReply>> {
    return this.call("import_c2c_message", params, options);
  }

  /**
   * Read the one-to-one history of two users, page by page.
   *
   * At most 200 calls per second. `await` gives the first page, `for await` the items of all pages. Safe to retry.
   *
   * Path: `v4/openim/admin_getroammsg`
   *
   * @see {@link https://www.tencentcloud.com/document/product/1047/35478 | Pulling Historical One-to-One Messages}
   */
  listC2cMessages(params: ListC2cMessages, options?: CallOptions | null): ListCall<ListC2cMessagesReply, C2cMessage> {
    return this.list("list_c2c_messages", ["msgList"], params, options);
  }

  /**
   * Recall a one-to-one message for both sides.
   *
   * At most 200 calls per second. Safe to retry.
   *
   * Path: `v4/openim/admin_msgwithdraw`
   *
   * @see {@link https://www.tencentcloud.com/document/product/1047/35015 | Recalling One-to-One Messages}
   */
  recallC2cMessage(params: RecallC2cMessage, options?: CallOptions | null): Promise<Reply<RecallC2cMessageReply>> {
    return this.call("recall_c2c_message", params, options);
  }

  /**
   * Mark a one-to-one conversation as read for a user.
   *
   * At most 200 calls per second. Safe to retry.
   *
   * Path: `v4/openim/admin_set_msg_read`
   *
   * @see {@link https://www.tencentcloud.com/document/product/1047/38996 | Marking One-to-One Messages as Read}
   */
  setC2cMessagesRead(
    params: SetC2cMessagesRead,
    options?: CallOptions | null,
  ): Promise<Reply<SetC2cMessagesReadReply>> {
    return this.call("set_c2c_messages_read", params, options);
  }

  /**
   * Count a user's unread one-to-one messages.
   *
   * At most 200 calls per second. Lists of `peerAccount` longer than 10 are sent in several requests. Safe to retry.
   *
   * Path: `v4/openim/get_c2c_unread_msg_num`
   *
   * @see {@link https://www.tencentcloud.com/document/product/1047/41046 | Querying Unread One-to-One Message Count}
   */
  getC2cUnreadCount(params: GetC2cUnreadCount, options?: CallOptions | null): Promise<Reply<GetC2cUnreadCountReply>> {
    return this.call("get_c2c_unread_count", params, options);
  }

  /**
   * Replace the content or custom data of a one-to-one message.
   *
   * At most 200 calls per second. Safe to retry.
   *
   * Path: `v4/openim/modify_c2c_msg`
   *
   * @see {@link https://www.tencentcloud.com/document/product/1047/47722 | Modifying Historical One-to-One Messages}
   */
  modifyC2cMessage(params: ModifyC2cMessage, options?: CallOptions | null): Promise<Reply<ModifyC2cMessageReply>> {
    return this.call("modify_c2c_message", params, options);
  }

  /**
   * Send read receipts for one-to-one messages.
   *
   * Safe to retry.
   *
   * Path: `v4/openim/c2c_msg_read_receipt`
   *
   * @see {@link https://www.tencentcloud.com/document/product/1047/77776 | Sending Read Receipts for One-to-One Messages}
   */
  sendC2cReadReceipts(
    params: SendC2cReadReceipts,
    options?: CallOptions | null,
  ): Promise<Reply<SendC2cReadReceiptsReply>> {
    return this.call("send_c2c_read_receipts", params, options);
  }

  /**
   * Delete one-to-one messages for one side only.
   *
   * At most 200 calls per second. Lists of `msgKeyList` longer than 30 are sent in several requests. Safe to retry.
   *
   * Path: `v4/openim/delete_c2c_msg_ramble`
   */
  deleteC2cMessages(params: DeleteC2cMessages, options?: CallOptions | null): Promise<Reply<DeleteC2cMessagesReply>> {
    return this.call("delete_c2c_messages", params, options);
  }

  /**
   * Read the key-value pairs of a one-to-one message.
   *
   * At most 200 calls per second. `await` gives the first page, `for await` the items of all pages. Safe to retry.
   * Plans: Pro, Pro Plus or Enterprise (mainland: Ultimate or Enterprise), and the console switch for message
   * extension.
   *
   * Path: `v4/openim_msg_ext_http_svc/get_key_values`
   *
   * @see {@link https://www.tencentcloud.com/document/product/1047/51194 | Pulling the Message Extension of a One-to-One Message}
   */
  getC2cMessageExtensions(
    params: GetC2cMessageExtensions,
    options?: CallOptions | null,
  ): ListCall<GetC2cMessageExtensionsReply, C2cMessageExtension> {
    return this.list("get_c2c_message_extensions", ["extensionList"], params, options);
  }

  /**
   * Set, delete or clear key-value pairs of a one-to-one message.
   *
   * At most 200 calls per second. Lists of `extensionList` longer than 20 are sent in several requests. Safe to
   * retry. Plans: Pro, Pro Plus or Enterprise (mainland: Ultimate or Enterprise), and the console switch for message
   * extension.
   *
   * Path: `v4/openim_msg_ext_http_svc/set_key_values`
   *
   * @see {@link https://www.tencentcloud.com/document/product/1047/51195 | Configuring Message Extension for a One-to-One Message}
   */
  setC2cMessageExtensions(
    params: SetC2cMessageExtensions,
    options?: CallOptions | null,
  ): Promise<Reply<SetC2cMessageExtensionsReply>> {
    return this.call("set_c2c_message_extensions", params, options);
  }

  /**
   * Send a one-to-one message piece by piece.
   *
   * Not safe to retry, since a second request does it again: if its response is lost, the call ends with an
   * `OutcomeUnknown` error.
   *
   * Path: `v4/stream_msg/send_c2c_stream_msg`
   */
  sendC2cStreamMessage(
    params: SendC2cStreamMessage,
    options?: CallOptions | null,
  ): Promise<Reply<SendC2cStreamMessageReply>> {
    return this.call("send_c2c_stream_message", params, options);
  }

  /**
   * Submit text, an image, audio or video for moderation.
   *
   * At most 200 calls per second. Not retried, since no page says that this is safe: if its response is lost, the
   * call ends with an `OutcomeUnknown` error. Plans: Needs cloud moderation (Content Understanding) to be enabled;
   * charged.
   *
   * Path: `v4/im_msg_audit/content_moderation`
   *
   * @see {@link https://www.tencentcloud.com/document/product/1047/77827 | On-demand Moderation}
   */
  moderateContent(params: ModerateContent, options?: CallOptions | null): Promise<Reply<ModerateContentReply>> {
    return this.call("moderate_content", params, options);
  }

  /**
   * Submit up to 10 texts and images for moderation.
   *
   * At most 200 calls per second. Lists of `contents` longer than 10 are sent in several requests. Not retried,
   * since no page says that this is safe: if its response is lost, the call ends with an `OutcomeUnknown` error.
   * Plans: Needs cloud moderation (Content Understanding) to be enabled; charged.
   *
   * Path: `v4/im_msg_audit/batch_content_moderation`
   *
   * @see {@link https://www.tencentcloud.com/document/product/1047/77828 | On-demand Batch Moderation}
   */
  moderateContentBatch(
    params: ModerateContentBatch,
    options?: CallOptions | null,
  ): Promise<Reply<ModerateContentBatchReply>> {
    return this.call("moderate_content_batch", params, options);
  }

  /**
   * Read the blocked-word libraries of cloud moderation, page by page.
   *
   * At most 200 calls per second. `await` gives the first page, `for await` the items of all pages. Safe to retry.
   * Plans: Needs cloud moderation to be enabled.
   *
   * Path: `v4/im_msg_audit_mgr/get_cloud_audit_keywords_ids`
   *
   * @see {@link https://www.tencentcloud.com/document/product/1047/77829 | Get Blocklists}
   */
  getCloudBlockedWordLibraries(
    params: GetCloudBlockedWordLibraries,
    options?: CallOptions | null,
  ): ListCall<GetCloudBlockedWordLibrariesReply, CloudBlockedWordLibrary> {
    return this.list("get_cloud_blocked_word_libraries", ["infos"], params, options);
  }

  /**
   * Read the words of a cloud moderation library, page by page.
   *
   * At most 200 calls per second. `await` gives the first page, `for await` the items of all pages. Safe to retry.
   * Plans: Needs cloud moderation to be enabled.
   *
   * Path: `v4/im_msg_audit_mgr/get_cloud_audit_keywords`
   *
   * @see {@link https://www.tencentcloud.com/document/product/1047/77830 | Get Blocked Words}
   */
  getCloudBlockedWords(
    params: GetCloudBlockedWords,
    options?: CallOptions | null,
  ): ListCall<GetCloudBlockedWordsReply, CloudBlockedWord> {
    return this.list("get_cloud_blocked_words", ["infos"], params, options);
  }

  /**
   * Add words to a cloud moderation library.
   *
   * At most 200 calls per second. Lists of `userKeywords` longer than 10 are sent in several requests. Not retried,
   * since no page says that this is safe: if its response is lost, the call ends with an `OutcomeUnknown` error.
   * Plans: Needs cloud moderation to be enabled.
   *
   * Path: `v4/im_msg_audit_mgr/add_cloud_audit_keywords`
   *
   * @see {@link https://www.tencentcloud.com/document/product/1047/77831 | Add Blocked Words}
   */
  addCloudBlockedWords(
    params: AddCloudBlockedWords,
    options?: CallOptions | null,
  ): Promise<Reply<AddCloudBlockedWordsReply>> {
    return this.call("add_cloud_blocked_words", params, options);
  }

  /**
   * Delete words from a cloud moderation library.
   *
   * At most 200 calls per second. Lists of `keywords` longer than 10 are sent in several requests. Not retried,
   * since no page says that this is safe: if its response is lost, the call ends with an `OutcomeUnknown` error.
   * Plans: Needs cloud moderation to be enabled.
   *
   * Path: `v4/im_msg_audit_mgr/delete_cloud_audit_keywords`
   *
   * @see {@link https://www.tencentcloud.com/document/product/1047/77832 | Delete Blocked Words}
   */
  deleteCloudBlockedWords(
    params: DeleteCloudBlockedWords,
    options?: CallOptions | null,
  ): Promise<Reply<DeleteCloudBlockedWordsReply>> {
    return this.call("delete_cloud_blocked_words", params, options);
  }

  /**
   * Add blocked words to local moderation.
   *
   * Lists of `localAuditWords` longer than 10 are sent in several requests. Not retried, since no page says that
   * this is safe: if its response is lost, the call ends with an `OutcomeUnknown` error. Plans: Needs local
   * moderation to be enabled.
   *
   * Path: `v4/im_msg_audit_mgr/add_local_audit_keywords`
   *
   * @deprecated Local moderation is no longer maintained; use cloud moderation and add_cloud_blocked_words.
   */
  addLocalBlockedWords(
    params: AddLocalBlockedWords,
    options?: CallOptions | null,
  ): Promise<Reply<AddLocalBlockedWordsReply>> {
    return this.call("add_local_blocked_words", params, options);
  }

  /**
   * Delete blocked words of local moderation.
   *
   * Lists of `localAuditWords` longer than 10 are sent in several requests. Not retried, since no page says that
   * this is safe: if its response is lost, the call ends with an `OutcomeUnknown` error. Plans: Needs local
   * moderation to be enabled.
   *
   * Path: `v4/im_msg_audit_mgr/delete_local_audit_keywords`
   *
   * @deprecated Local moderation is no longer maintained; use cloud moderation and delete_cloud_blocked_words.
   */
  deleteLocalBlockedWords(
    params: DeleteLocalBlockedWords,
    options?: CallOptions | null,
  ): Promise<Reply<DeleteLocalBlockedWordsReply>> {
    return this.call("delete_local_blocked_words", params, options);
  }

  /**
   * Read the blocked words of local moderation, page by page.
   *
   * `await` gives the first page, `for await` the items of all pages. Safe to retry. Plans: Needs local moderation
   * to be enabled.
   *
   * Path: `v4/im_msg_audit_mgr/get_local_audit_keywords`
   *
   * @deprecated Local moderation is no longer maintained; use cloud moderation and get_cloud_blocked_words.
   */
  getLocalBlockedWords(
    params: GetLocalBlockedWords,
    options?: CallOptions | null,
  ): ListCall<GetLocalBlockedWordsReply, LocalBlockedWord> {
    return this.list("get_local_blocked_words", ["localAuditWords"], params, options);
  }

  /**
   * Create an official account.
   *
   * At most 200 calls per second. Not safe to retry, since a second request does it again: if its response is lost,
   * the call ends with an `OutcomeUnknown` error. Plans: Enterprise (international); flagship or Enterprise (China);
   * console trial allows 5 official accounts for one month.
   *
   * Path: `v4/official_account_open_http_svc/create_official_account`
   *
   * @see {@link https://www.tencentcloud.com/document/product/1047/60755 | Creating Official Channel}
   */
  createOfficialAccount(
    params: CreateOfficialAccount,
    options?: CallOptions | null,
  ): Promise<Reply<CreateOfficialAccountReply>> {
    return this.call("create_official_account", params, options);
  }

  /**
   * Terminate an official account.
   *
   * At most 200 calls per second. Safe to retry. Plans: Enterprise (international); flagship or Enterprise (China).
   *
   * Path: `v4/official_account_open_http_svc/destroy_official_account`
   *
   * @see {@link https://www.tencentcloud.com/document/product/1047/60756 | Terminating Official Accounts}
   */
  destroyOfficialAccount(
    params: DestroyOfficialAccount,
    options?: CallOptions | null,
  ): Promise<Reply<DestroyOfficialAccountReply>> {
    return this.call("destroy_official_account", params, options);
  }

  /**
   * Change the information of an official account.
   *
   * At most 200 calls per second. Safe to retry. Plans: Enterprise (international); flagship or Enterprise (China).
   *
   * Path: `v4/official_account_open_http_svc/modify_official_account_base_info`
   *
   * @see {@link https://www.tencentcloud.com/document/product/1047/60757 | Modifying Official Channel Information}
   */
  modifyOfficialAccount(
    params: ModifyOfficialAccount,
    options?: CallOptions | null,
  ): Promise<Reply<ModifyOfficialAccountReply>> {
    return this.call("modify_official_account", params, options);
  }

  /**
   * Read the information of official accounts.
   *
   * At most 200 calls per second. Lists of `officialAccountIdList` longer than 50 are sent in several requests. Safe
   * to retry. Plans: Enterprise (international); flagship or Enterprise (China).
   *
   * Path: `v4/official_account_open_http_svc/get_official_account_info`
   *
   * @see {@link https://www.tencentcloud.com/document/product/1047/60758 | Obtaining Official Channel Information}
   */
  getOfficialAccounts(
    params: GetOfficialAccounts,
    options?: CallOptions | null,
  ): Promise<Reply<GetOfficialAccountsReply>> {
    return this.call("get_official_accounts", params, options);
  }

  /**
   * Read the subscribers of an official account, page by page.
   *
   * At most 200 calls per second. `await` gives the first page, `for await` the items of all pages. Safe to retry.
   * Plans: Enterprise (international); flagship or Enterprise (China).
   *
   * Path: `v4/official_account_open_http_svc/get_subscriber_info`
   *
   * @see {@link https://www.tencentcloud.com/document/product/1047/60759 | Obtaining Subscriber Information of Official Channel}
   */
  listSubscribers(
    params: ListSubscribers,
    options?: CallOptions | null,
  ): ListCall<ListSubscribersReply, SubscriberInfo> {
    return this.list("list_subscribers", ["subscriberList"], params, options);
  }

  /**
   * Subscribe users to an official account.
   *
   * At most 200 calls per second. Lists of `subscriberList` longer than 100 are sent in several requests. Safe to
   * retry. Plans: Enterprise (international); flagship or Enterprise (China).
   *
   * Path: `v4/official_account_open_http_svc/add_subscriber`
   *
   * @see {@link https://www.tencentcloud.com/document/product/1047/60760 | Adding Subscribers}
   */
  addSubscribers(params: AddSubscribers, options?: CallOptions | null): Promise<Reply<AddSubscribersReply>> {
    return this.call("add_subscribers", params, options);
  }

  /**
   * Remove subscribers from an official account.
   *
   * At most 200 calls per second. Safe to retry. Plans: Enterprise (international); flagship or Enterprise (China);
   * console trial allows 5 official accounts for one month.
   *
   * Path: `v4/official_account_open_http_svc/delete_subscriber`
   *
   * @see {@link https://www.tencentcloud.com/document/product/1047/60761 | Deleting Subscribers}
   */
  deleteSubscribers(params: DeleteSubscribers, options?: CallOptions | null): Promise<Reply<DeleteSubscribersReply>> {
    return this.call("delete_subscribers", params, options);
  }

  /**
   * Change the custom field of a subscriber.
   *
   * At most 200 calls per second. Safe to retry. Plans: Enterprise (international); flagship or Enterprise (China).
   *
   * Path: `v4/official_account_open_http_svc/modify_subscriber_info`
   *
   * @see {@link https://www.tencentcloud.com/document/product/1047/60762 | Modifying Subscriber Information}
   */
  modifySubscriber(params: ModifySubscriber, options?: CallOptions | null): Promise<Reply<ModifySubscriberReply>> {
    return this.call("modify_subscriber", params, options);
  }

  /**
   * Read the official accounts a user subscribes to, page by page.
   *
   * At most 200 calls per second. `await` gives the first page, `for await` the items of all pages. Safe to retry.
   * Plans: Enterprise (international); flagship or Enterprise (China).
   *
   * Path: `v4/official_account_open_http_svc/get_subscribed_official_account_list`
   *
   * @see {@link https://www.tencentcloud.com/document/product/1047/60763 | Obtaining Subscribed Official Channel}
   */
  listSubscribedOfficialAccounts(
    params: ListSubscribedOfficialAccounts,
    options?: CallOptions | null,
  ): ListCall<ListSubscribedOfficialAccountsReply, SubscribedOfficialAccount> {
    return this.list("list_subscribed_official_accounts", ["officialAccountInfoList"], params, options);
  }

  /**
   * Send a message to all subscribers of an official account.
   *
   * At most 200 calls per second. Safe to retry within 300 seconds: the server recognizes the request by `random`,
   * filled in when left out. Plans: Enterprise (international); flagship or Enterprise (China).
   *
   * Path: `v4/official_account_open_http_svc/send_official_account_msg`
   *
   * @see {@link https://www.tencentcloud.com/document/product/1047/60810 | Sending Messages in a Official Account}
   */
  sendOfficialAccountMessage(
    params: SendOfficialAccountMessage,
    options?: CallOptions | null,
  ): Promise<Reply<SendOfficialAccountMessageReply>> {
    return this.call("send_official_account_message", params, options);
  }

  /**
   * Recall messages of an official account.
   *
   * At most 200 calls per second. Lists of `msgKeyList` longer than 10 are sent in several requests. Safe to retry.
   * Plans: Enterprise (international); flagship or Enterprise (China).
   *
   * Path: `v4/official_account_open_http_svc/official_account_msg_recall`
   *
   * @see {@link https://www.tencentcloud.com/document/product/1047/60811 | Recalling Official Account Messages}
   */
  recallOfficialAccountMessages(
    params: RecallOfficialAccountMessages,
    options?: CallOptions | null,
  ): Promise<Reply<RecallOfficialAccountMessagesReply>> {
    return this.call("recall_official_account_messages", params, options);
  }

  /**
   * Read the message history of an official account, newest first.
   *
   * At most 200 calls per second. `await` gives the first page, `for await` the items of all pages. Safe to retry.
   * Plans: Enterprise (international); flagship or Enterprise (China).
   *
   * Path: `v4/official_account_open_http_svc/official_account_msg_get_simple`
   *
   * @see {@link https://www.tencentcloud.com/document/product/1047/60812 | Pulling Historical Official Account Messages}
   */
  listOfficialAccountMessages(
    params: ListOfficialAccountMessages,
    options?: CallOptions | null,
  ): ListCall<ListOfficialAccountMessagesReply, OfficialAccountMessage> {
    return this.list("list_official_account_messages", ["rspMsgList"], params, options);
  }

  /**
   * Mute a user everywhere, or lift the mute.
   *
   * At most 200 calls per second. Not retried, since no page says that this is safe: if its response is lost, the
   * call ends with an `OutcomeUnknown` error.
   *
   * Path: `v4/openconfigsvr/setnospeaking`
   *
   * @see {@link https://www.tencentcloud.com/document/product/1047/34923 | Setting Global Mute}
   */
  setGlobalMute(params: SetGlobalMute, options?: CallOptions | null): Promise<Reply<SetGlobalMuteReply>> {
    return this.call("set_global_mute", params, options);
  }

  /**
   * Read how long a user is muted everywhere.
   *
   * At most 200 calls per second. Safe to retry.
   *
   * Path: `v4/openconfigsvr/getnospeaking`
   *
   * @see {@link https://www.tencentcloud.com/document/product/1047/34924 | Querying Global Mute}
   */
  getGlobalMute(params: GetGlobalMute, options?: CallOptions | null): Promise<Reply<GetGlobalMuteReply>> {
    return this.call("get_global_mute", params, options);
  }

  /**
   * Read the app's daily figures of the last 30 days.
   *
   * At most 200 calls per second. Safe to retry.
   *
   * Path: `v4/openconfigsvr/getappinfo`
   *
   * @see {@link https://www.tencentcloud.com/document/product/1047/34886 | Pulling Operations Data}
   */
  getOperationsData(
    params: GetOperationsData = {},
    options?: CallOptions | null,
  ): Promise<Reply<GetOperationsDataReply>> {
    return this.call("get_operations_data", params, options);
  }

  /**
   * Read where to download all messages of one hour.
   *
   * At most 10 calls per second. Safe to retry.
   *
   * Path: `v4/open_msg_svc/get_history`
   *
   * @see {@link https://www.tencentcloud.com/document/product/1047/34885 | Downloading Recent Messages}
   */
  getMessageArchives(
    params: GetMessageArchives,
    options?: CallOptions | null,
  ): Promise<Reply<GetMessageArchivesReply>> {
    return this.call("get_message_archives", params, options);
  }

  /**
   * Read the IP addresses of Chat servers and webhook senders.
   *
   * At most 200 calls per second. Safe to retry.
   *
   * Path: `v4/ConfigSvc/GetIPList`
   *
   * @see {@link https://www.tencentcloud.com/document/product/1047/36742 | Getting Server IP Addresses}
   */
  getServerIps(params: GetServerIps = {}, options?: CallOptions | null): Promise<Reply<GetServerIpsReply>> {
    return this.call("get_server_ips", params, options);
  }

  /**
   * Ban a file that was sent in a chat.
   *
   * Safe to retry. Plans: Documented for mainland China only (console.tim.qq.com).
   *
   * Path: `v4/im_cos_msg/forbid_illegal_object`
   */
  banChatFile(params: BanChatFile, options?: CallOptions | null): Promise<Reply<BanChatFileReply>> {
    return this.call("ban_chat_file", params, options);
  }

  /**
   * Lift the ban of a chat file.
   *
   * Safe to retry. Plans: Documented for mainland China only (console.tim.qq.com).
   *
   * Path: `v4/im_cos_msg/allow_banned_object`
   */
  unbanChatFile(params: UnbanChatFile, options?: CallOptions | null): Promise<Reply<UnbanChatFileReply>> {
    return this.call("unban_chat_file", params, options);
  }

  /**
   * Make signed URLs of chat files and read their state.
   *
   * Safe to retry. Plans: Documented for mainland China only (console.tim.qq.com).
   *
   * Path: `v4/im_cos_msg/get_cos_sig`
   */
  getChatFileUrls(params: GetChatFileUrls, options?: CallOptions | null): Promise<Reply<GetChatFileUrlsReply>> {
    return this.call("get_chat_file_urls", params, options);
  }

  /**
   * Set profile fields of an account.
   *
   * At most 200 calls per second. Safe to retry.
   *
   * Path: `v4/profile/portrait_set`
   *
   * @see {@link https://www.tencentcloud.com/document/product/1047/34916 | Setting Profiles}
   */
  setProfile(params: SetProfile, options?: CallOptions | null): Promise<Reply<SetProfileReply>> {
    return this.call("set_profile", params, options);
  }

  /**
   * Read profile fields of up to 100 accounts.
   *
   * At most 200 calls per second. Lists of `toAccount` longer than 100 are sent in several requests. Safe to retry.
   *
   * Path: `v4/profile/portrait_get`
   *
   * @see {@link https://www.tencentcloud.com/document/product/1047/34917 | Pulling Profiles}
   */
  getProfiles(params: GetProfiles, options?: CallOptions | null): Promise<Reply<GetProfilesReply>> {
    return this.call("get_profiles", params, options);
  }

  /**
   * Push to all users, or to those with given tags or attributes.
   *
   * At most 1 call per second. Not safe to retry, since a second request does it again: if its response is lost, the
   * call ends with an `OutcomeUnknown` error. Plans: Push service must be on; Free edition 10 calls a day, Standard
   * and Advanced 100 a day (more can be bought).
   *
   * Path: `v4/timpush/push`
   *
   * @see {@link https://www.tencentcloud.com/document/product/1047/67814 | Pushing to All/Tagged Users}
   */
  push(params: Push, options?: CallOptions | null): Promise<Reply<PushReply>> {
    return this.call("push", params, options);
  }

  /**
   * Push a notification to named users.
   *
   * At most 10 calls per second. Lists of `toAccount` longer than 500 are sent in several requests. Not safe to
   * retry, since a second request does it again: if its response is lost, the call ends with an `OutcomeUnknown`
   * error. Plans: Push service; Free edition 10 calls per second, Standard 30, Advanced 40.
   *
   * Path: `v4/timpush/batch`
   *
   * @see {@link https://www.tencentcloud.com/document/product/1047/67553 | UserID-Targeted Push}
   */
  pushToUsers(params: PushToUsers, options?: CallOptions | null): Promise<Reply<PushToUsersReply>> {
    return this.call("push_to_users", params, options);
  }

  /**
   * Recall a push and overwrite notifications already shown.
   *
   * At most 1 call per second. Safe to retry. Plans: Push service.
   *
   * Path: `v4/timpush/revoke`
   *
   * @see {@link https://www.tencentcloud.com/document/product/1047/67824 | Recalling Push}
   */
  revokePush(params: RevokePush, options?: CallOptions | null): Promise<Reply<RevokePushReply>> {
    return this.call("revoke_push", params, options);
  }

  /**
   * Set the names of the app's user attributes.
   *
   * At most 100 calls per second. Safe to retry. Plans: Push service.
   *
   * Path: `v4/timpush/set_attr_name`
   *
   * @see {@link https://www.tencentcloud.com/document/product/1047/67816 | Setting Application Attribute Names}
   */
  setAttributeNames(params: SetAttributeNames, options?: CallOptions | null): Promise<Reply<SetAttributeNamesReply>> {
    return this.call("set_attribute_names", params, options);
  }

  /**
   * Read the names of the app's user attributes.
   *
   * At most 100 calls per second. Safe to retry. Plans: Push service.
   *
   * Path: `v4/timpush/get_attr_name`
   *
   * @see {@link https://www.tencentcloud.com/document/product/1047/67815 | Obtaining Application Attribute Names}
   */
  getAttributeNames(
    params: GetAttributeNames = {},
    options?: CallOptions | null,
  ): Promise<Reply<GetAttributeNamesReply>> {
    return this.call("get_attribute_names", params, options);
  }

  /**
   * Set attributes of users.
   *
   * At most 100 calls per second. Lists of `userAttrs` longer than 100 are sent in several requests. Safe to retry.
   * Plans: Push service.
   *
   * Path: `v4/timpush/set_attr`
   *
   * @see {@link https://www.tencentcloud.com/document/product/1047/67818 | Setting User Attributes}
   */
  setUserAttributes(params: SetUserAttributes, options?: CallOptions | null): Promise<Reply<SetUserAttributesReply>> {
    return this.call("set_user_attributes", params, options);
  }

  /**
   * Read the attributes of users.
   *
   * At most 100 calls per second. Lists of `toAccount` longer than 100 are sent in several requests. Safe to retry.
   * Plans: Push service.
   *
   * Path: `v4/timpush/get_attr`
   *
   * @see {@link https://www.tencentcloud.com/document/product/1047/67817 | Obtaining User Attributes}
   */
  getUserAttributes(params: GetUserAttributes, options?: CallOptions | null): Promise<Reply<GetUserAttributesReply>> {
    return this.call("get_user_attributes", params, options);
  }

  /**
   * Remove attributes from users.
   *
   * At most 100 calls per second. Lists of `userAttrs` longer than 100 are sent in several requests. Safe to retry.
   * Plans: Push service.
   *
   * Path: `v4/timpush/remove_attr`
   *
   * @see {@link https://www.tencentcloud.com/document/product/1047/67819 | Deleting User Attributes}
   */
  removeUserAttributes(
    params: RemoveUserAttributes,
    options?: CallOptions | null,
  ): Promise<Reply<RemoveUserAttributesReply>> {
    return this.call("remove_user_attributes", params, options);
  }

  /**
   * Add tags to users, or replace their tags.
   *
   * At most 100 calls per second. Lists of `userTags` longer than 100 are sent in several requests. Safe to retry.
   * Plans: Push service.
   *
   * Path: `v4/timpush/add_tag`
   *
   * @see {@link https://www.tencentcloud.com/document/product/1047/67821 | Adding User Tags}
   */
  addUserTags(params: AddUserTags, options?: CallOptions | null): Promise<Reply<AddUserTagsReply>> {
    return this.call("add_user_tags", params, options);
  }

  /**
   * Read the tags of users.
   *
   * At most 100 calls per second. Lists of `toAccount` longer than 100 are sent in several requests. Safe to retry.
   * Plans: Push service.
   *
   * Path: `v4/timpush/get_tag`
   *
   * @see {@link https://www.tencentcloud.com/document/product/1047/67820 | Obtaining User Tags}
   */
  getUserTags(params: GetUserTags, options?: CallOptions | null): Promise<Reply<GetUserTagsReply>> {
    return this.call("get_user_tags", params, options);
  }

  /**
   * Remove tags from users.
   *
   * At most 100 calls per second. Lists of `userTags` longer than 100 are sent in several requests. Safe to retry.
   * Plans: Push service.
   *
   * Path: `v4/timpush/remove_tag`
   *
   * @see {@link https://www.tencentcloud.com/document/product/1047/67822 | Deleting User Tags}
   */
  removeUserTags(params: RemoveUserTags, options?: CallOptions | null): Promise<Reply<RemoveUserTagsReply>> {
    return this.call("remove_user_tags", params, options);
  }

  /**
   * Remove all tags from users.
   *
   * At most 100 calls per second. Lists of `toAccount` longer than 100 are sent in several requests. Safe to retry.
   * Plans: Push service.
   *
   * Path: `v4/timpush/clear_all_tags`
   *
   * @see {@link https://www.tencentcloud.com/document/product/1047/67823 | Deleting All User Tags}
   */
  clearUserTags(params: ClearUserTags, options?: CallOptions | null): Promise<Reply<ClearUserTagsReply>> {
    return this.call("clear_user_tags", params, options);
  }

  /**
   * Trace a push to all or tagged users for one receiver.
   *
   * At most 1 call per second. Safe to retry. Plans: Push service.
   *
   * Path: `v4/timpush/all_member_push_trace`
   *
   * @see {@link https://www.tencentcloud.com/document/product/1047/71893 | All/Tagged Users Push Message Link}
   */
  traceAllMemberPush(
    params: TraceAllMemberPush,
    options?: CallOptions | null,
  ): Promise<Reply<TraceAllMemberPushReply>> {
    return this.call("trace_all_member_push", params, options);
  }

  /**
   * Count the results of pushes to all or tagged users.
   *
   * At most 1 call per second. Safe to retry. Plans: Push service.
   *
   * Path: `v4/timpush/all_member_push_statistics`
   *
   * @see {@link https://www.tencentcloud.com/document/product/1047/71894 | All/Tagged Users Push Data Statistics}
   */
  getAllMemberPushStatistics(
    params: GetAllMemberPushStatistics,
    options?: CallOptions | null,
  ): Promise<Reply<GetAllMemberPushStatisticsReply>> {
    return this.call("get_all_member_push_statistics", params, options);
  }

  /**
   * Count why pushes to all or tagged users got lost.
   *
   * At most 1 call per second. Safe to retry. Plans: Push service.
   *
   * Path: `v4/timpush/all_member_push_loss`
   *
   * @see {@link https://www.tencentcloud.com/document/product/1047/71895 | All/Tagged Users Push Loss Analysis}
   */
  getAllMemberPushLoss(
    params: GetAllMemberPushLoss,
    options?: CallOptions | null,
  ): Promise<Reply<GetAllMemberPushLossReply>> {
    return this.call("get_all_member_push_loss", params, options);
  }

  /**
   * Trace the offline push of one chat message.
   *
   * At most 1 call per second. Safe to retry. Plans: Push service.
   *
   * Path: `v4/timpush/normal_push_trace`
   *
   * @see {@link https://www.tencentcloud.com/document/product/1047/71896 | Chat Service Push Message Link}
   */
  traceNormalPush(params: TraceNormalPush, options?: CallOptions | null): Promise<Reply<TraceNormalPushReply>> {
    return this.call("trace_normal_push", params, options);
  }

  /**
   * Count the results of offline pushes of chat messages.
   *
   * At most 1 call per second. Safe to retry. Plans: Push service.
   *
   * Path: `v4/timpush/normal_push_statistics`
   *
   * @see {@link https://www.tencentcloud.com/document/product/1047/71897 | Chat Service Push Data Statistics}
   */
  getNormalPushStatistics(
    params: GetNormalPushStatistics,
    options?: CallOptions | null,
  ): Promise<Reply<GetNormalPushStatisticsReply>> {
    return this.call("get_normal_push_statistics", params, options);
  }

  /**
   * Count why offline pushes of chat messages got lost.
   *
   * At most 1 call per second. Safe to retry. Plans: Push service.
   *
   * Path: `v4/timpush/normal_push_loss`
   *
   * @see {@link https://www.tencentcloud.com/document/product/1047/71898 | Chat Service Push Loss Analysis}
   */
  getNormalPushLoss(params: GetNormalPushLoss, options?: CallOptions | null): Promise<Reply<GetNormalPushLossReply>> {
    return this.call("get_normal_push_loss", params, options);
  }

  /**
   * Add friends to a user's friend list.
   *
   * At most 200 calls per second. Lists of `addFriendItem` longer than 1000 are sent in several requests. Not
   * retried, since no page says that this is safe: if its response is lost, the call ends with an `OutcomeUnknown`
   * error.
   *
   * Path: `v4/sns/friend_add`
   *
   * @see {@link https://www.tencentcloud.com/document/product/1047/34902 | Adding Friends}
   */
  addFriends(params: AddFriends, options?: CallOptions | null): Promise<Reply<AddFriendsReply>> {
    return this.call("add_friends", params, options);
  }

  /**
   * Import friends into a user's friend list, one-way.
   *
   * At most 200 calls per second. Lists of `addFriendItem` longer than 1000 are sent in several requests. Not
   * retried, since no page says that this is safe: if its response is lost, the call ends with an `OutcomeUnknown`
   * error.
   *
   * Path: `v4/sns/friend_import`
   *
   * @see {@link https://www.tencentcloud.com/document/product/1047/34903 | Importing Friends}
   */
  importFriends(params: ImportFriends, options?: CallOptions | null): Promise<Reply<ImportFriendsReply>> {
    return this.call("import_friends", params, options);
  }

  /**
   * Change remark, groups and custom fields of friends.
   *
   * At most 200 calls per second. Safe to retry.
   *
   * Path: `v4/sns/friend_update`
   *
   * @see {@link https://www.tencentcloud.com/document/product/1047/34904 | Updating Friends}
   */
  updateFriends(params: UpdateFriends, options?: CallOptions | null): Promise<Reply<UpdateFriendsReply>> {
    return this.call("update_friends", params, options);
  }

  /**
   * Delete friends of a user, one-way or two-way.
   *
   * At most 200 calls per second. Lists of `toAccount` longer than 1000 are sent in several requests. Safe to retry.
   *
   * Path: `v4/sns/friend_delete`
   *
   * @see {@link https://www.tencentcloud.com/document/product/1047/34905 | Deleting Friends}
   */
  deleteFriends(params: DeleteFriends, options?: CallOptions | null): Promise<Reply<DeleteFriendsReply>> {
    return this.call("delete_friends", params, options);
  }

  /**
   * Delete all friends of a user.
   *
   * At most 200 calls per second. Safe to retry.
   *
   * Path: `v4/sns/friend_delete_all`
   *
   * @see {@link https://www.tencentcloud.com/document/product/1047/34906 | Deleting All Friends}
   */
  deleteAllFriends(params: DeleteAllFriends, options?: CallOptions | null): Promise<Reply<DeleteAllFriendsReply>> {
    return this.call("delete_all_friends", params, options);
  }

  /**
   * Tell which accounts are friends of a user.
   *
   * At most 200 calls per second. Lists of `toAccount` longer than 1000 are sent in several requests. Safe to retry.
   *
   * Path: `v4/sns/friend_check`
   *
   * @see {@link https://www.tencentcloud.com/document/product/1047/34907 | Verifying Friends}
   */
  checkFriends(params: CheckFriends, options?: CallOptions | null): Promise<Reply<CheckFriendsReply>> {
    return this.call("check_friends", params, options);
  }

  /**
   * Read all friends of a user, page by page.
   *
   * At most 200 calls per second. `await` gives the first page, `for await` the items of all pages. Safe to retry.
   *
   * Path: `v4/sns/friend_get`
   *
   * @see {@link https://www.tencentcloud.com/document/product/1047/34908 | Pulling Friends}
   */
  listFriends(params: ListFriends, options?: CallOptions | null): ListCall<ListFriendsReply, FriendData> {
    return this.list("list_friends", ["userDataItem"], params, options);
  }

  /**
   * Read friend and profile fields of named friends.
   *
   * At most 200 calls per second. Lists of `toAccount` longer than 100 are sent in several requests. Safe to retry.
   *
   * Path: `v4/sns/friend_get_list`
   *
   * @see {@link https://www.tencentcloud.com/document/product/1047/34910 | Pulling Specified Friends}
   */
  getFriends(params: GetFriends, options?: CallOptions | null): Promise<Reply<GetFriendsReply>> {
    return this.call("get_friends", params, options);
  }

  /**
   * Put accounts on a user's blocklist.
   *
   * At most 200 calls per second. Lists of `toAccount` longer than 1000 are sent in several requests. Safe to retry.
   *
   * Path: `v4/sns/black_list_add`
   *
   * @see {@link https://www.tencentcloud.com/document/product/1047/34911 | Blocklisting Users}
   */
  addToBlocklist(params: AddToBlocklist, options?: CallOptions | null): Promise<Reply<AddToBlocklistReply>> {
    return this.call("add_to_blocklist", params, options);
  }

  /**
   * Take accounts off a user's blocklist.
   *
   * At most 200 calls per second. Lists of `toAccount` longer than 1000 are sent in several requests. Safe to retry.
   *
   * Path: `v4/sns/black_list_delete`
   *
   * @see {@link https://www.tencentcloud.com/document/product/1047/34912 | Unblocklisting Users}
   */
  removeFromBlocklist(
    params: RemoveFromBlocklist,
    options?: CallOptions | null,
  ): Promise<Reply<RemoveFromBlocklistReply>> {
    return this.call("remove_from_blocklist", params, options);
  }

  /**
   * Read the blocklist of a user, page by page.
   *
   * At most 200 calls per second. `await` gives the first page, `for await` the items of all pages. Safe to retry.
   *
   * Path: `v4/sns/black_list_get`
   *
   * @see {@link https://www.tencentcloud.com/document/product/1047/34914 | Pulling a Blacklist}
   */
  listBlocklist(params: ListBlocklist, options?: CallOptions | null): ListCall<ListBlocklistReply, BlocklistItem> {
    return this.list("list_blocklist", ["blackListItem"], params, options);
  }

  /**
   * Tell which accounts a user blocks or is blocked by.
   *
   * At most 200 calls per second. Lists of `toAccount` longer than 1000 are sent in several requests. Safe to retry.
   *
   * Path: `v4/sns/black_list_check`
   *
   * @see {@link https://www.tencentcloud.com/document/product/1047/34913 | Verifying Blocklisted Users}
   */
  checkBlocklist(params: CheckBlocklist, options?: CallOptions | null): Promise<Reply<CheckBlocklistReply>> {
    return this.call("check_blocklist", params, options);
  }

  /**
   * Create friend groups and put friends into them.
   *
   * At most 200 calls per second. Not retried, since no page says that this is safe: if its response is lost, the
   * call ends with an `OutcomeUnknown` error.
   *
   * Path: `v4/sns/group_add`
   *
   * @see {@link https://www.tencentcloud.com/document/product/1047/34950 | Adding Lists}
   */
  addFriendGroups(params: AddFriendGroups, options?: CallOptions | null): Promise<Reply<AddFriendGroupsReply>> {
    return this.call("add_friend_groups", params, options);
  }

  /**
   * Delete friend groups of a user.
   *
   * At most 200 calls per second. Lists of `groupName` longer than 32 are sent in several requests. Not retried,
   * since no page says that this is safe: if its response is lost, the call ends with an `OutcomeUnknown` error.
   *
   * Path: `v4/sns/group_delete`
   *
   * @see {@link https://www.tencentcloud.com/document/product/1047/34926 | Deleting Lists}
   */
  deleteFriendGroups(
    params: DeleteFriendGroups,
    options?: CallOptions | null,
  ): Promise<Reply<DeleteFriendGroupsReply>> {
    return this.call("delete_friend_groups", params, options);
  }

  /**
   * Read the friend groups of a user.
   *
   * At most 200 calls per second. Lists of `groupName` longer than 32 are sent in several requests. Safe to retry.
   *
   * Path: `v4/sns/group_get`
   *
   * @see {@link https://www.tencentcloud.com/document/product/1047/40123 | Pulling Lists}
   */
  getFriendGroups(params: GetFriendGroups, options?: CallOptions | null): Promise<Reply<GetFriendGroupsReply>> {
    return this.call("get_friend_groups", params, options);
  }

  /**
   * Make a user follow other users.
   *
   * At most 200 calls per second. Lists of `followItem` longer than 20 are sent in several requests. Not retried,
   * since no page says that this is safe: if its response is lost, the call ends with an `OutcomeUnknown` error.
   * Plans: Pro, Pro Plus or Enterprise, and the follow/fan switch under Friends and Relationship Chains in the
   * console (30005 otherwise).
   *
   * Path: `v4/follow/follow_add`
   *
   * @see {@link https://www.tencentcloud.com/document/product/1047/70345 | Following Users}
   */
  followUsers(params: FollowUsers, options?: CallOptions | null): Promise<Reply<FollowUsersReply>> {
    return this.call("follow_users", params, options);
  }

  /**
   * Make a user stop following other users.
   *
   * At most 200 calls per second. Lists of `toAccount` longer than 20 are sent in several requests. Not retried,
   * since no page says that this is safe: if its response is lost, the call ends with an `OutcomeUnknown` error.
   * Plans: Pro, Pro Plus or Enterprise, and the follow/fan switch under Friends and Relationship Chains in the
   * console (30005 otherwise).
   *
   * Path: `v4/follow/follow_delete`
   *
   * @see {@link https://www.tencentcloud.com/document/product/1047/70346 | Unfollowing Users}
   */
  unfollowUsers(params: UnfollowUsers, options?: CallOptions | null): Promise<Reply<UnfollowUsersReply>> {
    return this.call("unfollow_users", params, options);
  }

  /**
   * Tell who follows whom between a user and others.
   *
   * At most 200 calls per second. Lists of `toAccount` longer than 100 are sent in several requests. Safe to retry.
   * Plans: Pro, Pro Plus or Enterprise, and the follow/fan switch under Friends and Relationship Chains in the
   * console.
   *
   * Path: `v4/follow/follow_check`
   *
   * @see {@link https://www.tencentcloud.com/document/product/1047/70349 | Checking Follow Relationship}
   */
  checkFollowRelations(
    params: CheckFollowRelations,
    options?: CallOptions | null,
  ): Promise<Reply<CheckFollowRelationsReply>> {
    return this.call("check_follow_relations", params, options);
  }

  /**
   * Read fans, followed users or mutual follows, page by page.
   *
   * At most 200 calls per second. `await` gives the first page, `for await` the items of all pages. Safe to retry.
   * Plans: Pro, Pro Plus or Enterprise, and the follow/fan switch under Friends and Relationship Chains in the
   * console.
   *
   * Path: `v4/follow/follow_get`
   *
   * @see {@link https://www.tencentcloud.com/document/product/1047/70347 | Retrieve Fans, Follows, And Mutual Followers List}
   */
  listFollows(params: ListFollows, options?: CallOptions | null): ListCall<ListFollowsReply, FollowListItem> {
    return this.list("list_follows", ["followItem"], params, options);
  }

  /**
   * Count fans, followed users and mutual follows of users.
   *
   * At most 200 calls per second. Lists of `toAccount` longer than 20 are sent in several requests. Safe to retry.
   * Plans: Pro, Pro Plus or Enterprise, and the follow/fan switch under Friends and Relationship Chains in the
   * console (30005 otherwise).
   *
   * Path: `v4/follow/follow_get_info`
   *
   * @see {@link https://www.tencentcloud.com/document/product/1047/70350 | Get The Fans, Follows, And Mutual Followers Count}
   */
  getFollowCounts(params: GetFollowCounts, options?: CallOptions | null): Promise<Reply<GetFollowCountsReply>> {
    return this.call("get_follow_counts", params, options);
  }

  /**
   * Create a chatbot account.
   *
   * At most 200 calls per second. Safe to retry.
   *
   * Path: `v4/openim_robot_http_svc/create_robot`
   *
   * @see {@link https://www.tencentcloud.com/document/product/1047/55281 | Creating a Chatbot Account}
   */
  createRobot(params: CreateRobot, options?: CallOptions | null): Promise<Reply<CreateRobotReply>> {
    return this.call("create_robot", params, options);
  }

  /**
   * Disable a chatbot.
   *
   * At most 200 calls per second. Not retried, since no page says that this is safe: if its response is lost, the
   * call ends with an `OutcomeUnknown` error.
   *
   * Path: `v4/openim_robot_http_svc/delete_robot`
   *
   * @see {@link https://www.tencentcloud.com/document/product/1047/55282 | Deleting a Chatbot Account}
   */
  deleteRobot(params: DeleteRobot, options?: CallOptions | null): Promise<Reply<DeleteRobotReply>> {
    return this.call("delete_robot", params, options);
  }

  /**
   * Read all chatbots of the app.
   *
   * At most 200 calls per second. Safe to retry.
   *
   * Path: `v4/openim_robot_http_svc/get_all_robots`
   *
   * @see {@link https://www.tencentcloud.com/document/product/1047/55280 | Pulling Chatbot Accounts}
   */
  listRobots(params: ListRobots = {}, options?: CallOptions | null): Promise<Reply<ListRobotsReply>> {
    return this.call("list_robots", params, options);
  }

  /**
   * Send a chatbot's message piece by piece.
   *
   * At most 200 calls per second. Not safe to retry, since a second request does it again: if its response is lost,
   * the call ends with an `OutcomeUnknown` error.
   *
   * Path: `v4/openim_robot_http_svc/send_stream_msg`
   *
   * @see {@link https://www.tencentcloud.com/document/product/1047/71131 | Sending a streaming response message}
   */
  sendRobotStreamMessage(
    params: SendRobotStreamMessage,
    options?: CallOptions | null,
  ): Promise<Reply<SendRobotStreamMessageReply>> {
    return this.call("send_robot_stream_message", params, options);
  }

  /**
   * Search users by nickname, ID, gender and birthday.
   *
   * At most 2 calls per second. `await` gives the first page, `for await` the items of all pages. Safe to retry.
   * Plans: Cloud search, a paid extra; China and Singapore.
   *
   * Path: `v4/user_search/search`
   */
  searchUsers(params: SearchUsers, options?: CallOptions | null): ListCall<SearchUsersReply, FoundUser> {
    return this.list("search_users", ["users"], params, options);
  }

  /**
   * Search groups by name or ID.
   *
   * At most 2 calls per second. `await` gives the first page, `for await` the items of all pages. Safe to retry.
   * Plans: Cloud search, a paid extra; China and Singapore.
   *
   * Path: `v4/group_search/search`
   */
  searchGroups(params: SearchGroups, options?: CallOptions | null): ListCall<SearchGroupsReply, FoundGroup> {
    return this.list("search_groups", ["groups"], params, options);
  }

  /**
   * Search group members by name card, nickname or ID.
   *
   * At most 2 calls per second. `await` gives the first page, `for await` the items of all pages. Safe to retry.
   * Plans: Cloud search, a paid extra; China and Singapore.
   *
   * Path: `v4/group_member_search/search`
   */
  searchGroupMembers(
    params: SearchGroupMembers,
    options?: CallOptions | null,
  ): ListCall<SearchGroupMembersReply, FoundGroupMember> {
    return this.list("search_group_members", ["groupMembers"], params, options);
  }
}

/** A method for every endpoint that returns a list page by page, for all its replies. */
export abstract class PageMethods {
  /**
   * @param items - The names of the lists with a page's items.
   * @internal
   */
  protected abstract walk<T extends object>(
    endpoint: string,
    items: readonly string[],
    params: object,
    options?: CallOptions | null,
  ): AsyncIterable<T>;

  /**
   * Read permission groups of a community, named or page by page.
   *
   * Returns the replies, page after page.
   *
   * Path: `v4/group_open_http_svc/get_permission_group`
   *
   * @see {@link https://www.tencentcloud.com/document/product/1047/61235 | Obtaining Permission Group Information}
   */
  getPermissionGroups(
    params: GetPermissionGroups,
    options?: CallOptions | null,
  ): AsyncIterable<Reply<GetPermissionGroupsReply>> {
    return this.walk("get_permission_groups", ["permissionGroupInfoList"], params, options);
  }

  /**
   * Read the members of a permission group, page by page.
   *
   * Returns the replies, page after page.
   *
   * Path: `v4/group_open_http_svc/get_permission_group_member_list`
   *
   * @see {@link https://www.tencentcloud.com/document/product/1047/61242 | Obtaining Permission Group Member List}
   */
  listPermissionGroupMembers(
    params: ListPermissionGroupMembers,
    options?: CallOptions | null,
  ): AsyncIterable<Reply<ListPermissionGroupMembersReply>> {
    return this.walk("list_permission_group_members", ["memberList"], params, options);
  }

  /**
   * Read the conversation list of a user, page by page.
   *
   * Returns the replies, page after page.
   *
   * Path: `v4/recentcontact/get_list`
   *
   * @see {@link https://www.tencentcloud.com/document/product/1047/43087 | Pulling a Conversation List}
   */
  listConversations(
    params: ListConversations,
    options?: CallOptions | null,
  ): AsyncIterable<Reply<ListConversationsReply>> {
    return this.walk("list_conversations", ["sessionItem"], params, options);
  }

  /**
   * Read all conversation groups and marks, page by page.
   *
   * Returns the replies, page after page.
   *
   * Path: `v4/recentcontact/get_contact_group`
   *
   * @see {@link https://www.tencentcloud.com/document/product/1047/53440 | Pulling Conversation Group Mark Data}
   */
  getConversationGroups(
    params: GetConversationGroups,
    options?: CallOptions | null,
  ): AsyncIterable<Reply<GetConversationGroupsReply>> {
    return this.walk("get_conversation_groups", ["contactItem"], params, options);
  }

  /**
   * Read the message history of a group, newest first.
   *
   * Returns the replies, page after page.
   *
   * Path: `v4/group_open_http_svc/group_msg_get_simple`
   *
   * @see {@link https://www.tencentcloud.com/document/product/1047/34971 | Pulling Historical Group Messages}
   */
  listGroupMessages(
    params: ListGroupMessages,
    options?: CallOptions | null,
  ): AsyncIterable<Reply<ListGroupMessagesReply>> {
    return this.walk("list_group_messages", ["rspMsgList"], params, options);
  }

  /**
   * Read who has, or has not, read a group message.
   *
   * Returns the replies, page after page.
   *
   * Path: `v4/group_open_http_svc/get_group_msg_receipt_detail`
   *
   * @see {@link https://www.tencentcloud.com/document/product/1047/49438 | Pulling Group Message Read Receipt Details}
   */
  listGroupMessageReaders(
    params: ListGroupMessageReaders,
    options?: CallOptions | null,
  ): AsyncIterable<Reply<ListGroupMessageReadersReply>> {
    return this.walk("list_group_message_readers", ["readList", "unreadList"], params, options);
  }

  /**
   * Read the key-value extensions of a group message.
   *
   * Returns the replies, page after page.
   *
   * Path: `v4/openim_msg_ext_http_svc/group_get_key_values`
   */
  getGroupMessageExtensions(
    params: GetGroupMessageExtensions,
    options?: CallOptions | null,
  ): AsyncIterable<Reply<GetGroupMessageExtensionsReply>> {
    return this.walk("get_group_message_extensions", ["extensionList"], params, options);
  }

  /**
   * Read the IDs of all groups in the app, page by page.
   *
   * Returns the replies, page after page.
   *
   * Path: `v4/group_open_http_svc/get_appid_group_list`
   *
   * @see {@link https://www.tencentcloud.com/document/product/1047/34960 | Getting All Groups in an App}
   */
  listAppGroups(params: ListAppGroups = {}, options?: CallOptions | null): AsyncIterable<Reply<ListAppGroupsReply>> {
    return this.walk("list_app_groups", ["groupIdList"], params, options);
  }

  /**
   * Read the members of a group, page by page.
   *
   * Returns the replies, page after page.
   *
   * Path: `v4/group_open_http_svc/get_group_member_info`
   *
   * @see {@link https://www.tencentcloud.com/document/product/1047/34948 | Getting Group Member Profiles}
   */
  listGroupMembers(
    params: ListGroupMembers,
    options?: CallOptions | null,
  ): AsyncIterable<Reply<ListGroupMembersReply>> {
    return this.walk("list_group_members", ["memberList"], params, options);
  }

  /**
   * Read the groups a user is in, page by page.
   *
   * Returns the replies, page after page.
   *
   * Path: `v4/group_open_http_svc/get_joined_group_list`
   *
   * @see {@link https://www.tencentcloud.com/document/product/1047/34925 | Getting the Groups a User Has Joined}
   */
  listJoinedGroups(
    params: ListJoinedGroups,
    options?: CallOptions | null,
  ): AsyncIterable<Reply<ListJoinedGroupsReply>> {
    return this.walk("list_joined_groups", ["groupIdList"], params, options);
  }

  /**
   * Read the accounts banned from a group, page by page.
   *
   * Returns the replies, page after page.
   *
   * Path: `v4/group_open_http_svc/get_group_ban_member`
   *
   * @see {@link https://www.tencentcloud.com/document/product/1047/50295 | Getting the List of Banned Group Members}
   */
  listBannedGroupMembers(
    params: ListBannedGroupMembers,
    options?: CallOptions | null,
  ): AsyncIterable<Reply<ListBannedGroupMembersReply>> {
    return this.walk("list_banned_group_members", ["bannedAccountList"], params, options);
  }

  /**
   * Read the online members of a live group, page by page.
   *
   * Returns the replies, page after page.
   *
   * Path: `v4/group_open_avchatroom_http_svc/get_members`
   *
   * @see {@link https://www.tencentcloud.com/document/product/1047/50293 | Getting the List of Online Users in an Audio-Video Group}
   */
  listLiveGroupOnlineMembers(
    params: ListLiveGroupOnlineMembers,
    options?: CallOptions | null,
  ): AsyncIterable<Reply<ListLiveGroupOnlineMembersReply>> {
    return this.walk("list_live_group_online_members", ["memberList"], params, options);
  }

  /**
   * Read the one-to-one history of two users, page by page.
   *
   * Returns the replies, page after page.
   *
   * Path: `v4/openim/admin_getroammsg`
   *
   * @see {@link https://www.tencentcloud.com/document/product/1047/35478 | Pulling Historical One-to-One Messages}
   */
  listC2cMessages(params: ListC2cMessages, options?: CallOptions | null): AsyncIterable<Reply<ListC2cMessagesReply>> {
    return this.walk("list_c2c_messages", ["msgList"], params, options);
  }

  /**
   * Read the key-value pairs of a one-to-one message.
   *
   * Returns the replies, page after page.
   *
   * Path: `v4/openim_msg_ext_http_svc/get_key_values`
   *
   * @see {@link https://www.tencentcloud.com/document/product/1047/51194 | Pulling the Message Extension of a One-to-One Message}
   */
  getC2cMessageExtensions(
    params: GetC2cMessageExtensions,
    options?: CallOptions | null,
  ): AsyncIterable<Reply<GetC2cMessageExtensionsReply>> {
    return this.walk("get_c2c_message_extensions", ["extensionList"], params, options);
  }

  /**
   * Read the blocked-word libraries of cloud moderation, page by page.
   *
   * Returns the replies, page after page.
   *
   * Path: `v4/im_msg_audit_mgr/get_cloud_audit_keywords_ids`
   *
   * @see {@link https://www.tencentcloud.com/document/product/1047/77829 | Get Blocklists}
   */
  getCloudBlockedWordLibraries(
    params: GetCloudBlockedWordLibraries,
    options?: CallOptions | null,
  ): AsyncIterable<Reply<GetCloudBlockedWordLibrariesReply>> {
    return this.walk("get_cloud_blocked_word_libraries", ["infos"], params, options);
  }

  /**
   * Read the words of a cloud moderation library, page by page.
   *
   * Returns the replies, page after page.
   *
   * Path: `v4/im_msg_audit_mgr/get_cloud_audit_keywords`
   *
   * @see {@link https://www.tencentcloud.com/document/product/1047/77830 | Get Blocked Words}
   */
  getCloudBlockedWords(
    params: GetCloudBlockedWords,
    options?: CallOptions | null,
  ): AsyncIterable<Reply<GetCloudBlockedWordsReply>> {
    return this.walk("get_cloud_blocked_words", ["infos"], params, options);
  }

  /**
   * Read the blocked words of local moderation, page by page.
   *
   * Returns the replies, page after page.
   *
   * Path: `v4/im_msg_audit_mgr/get_local_audit_keywords`
   *
   * @deprecated Local moderation is no longer maintained; use cloud moderation and get_cloud_blocked_words.
   */
  getLocalBlockedWords(
    params: GetLocalBlockedWords,
    options?: CallOptions | null,
  ): AsyncIterable<Reply<GetLocalBlockedWordsReply>> {
    return this.walk("get_local_blocked_words", ["localAuditWords"], params, options);
  }

  /**
   * Read the subscribers of an official account, page by page.
   *
   * Returns the replies, page after page.
   *
   * Path: `v4/official_account_open_http_svc/get_subscriber_info`
   *
   * @see {@link https://www.tencentcloud.com/document/product/1047/60759 | Obtaining Subscriber Information of Official Channel}
   */
  listSubscribers(params: ListSubscribers, options?: CallOptions | null): AsyncIterable<Reply<ListSubscribersReply>> {
    return this.walk("list_subscribers", ["subscriberList"], params, options);
  }

  /**
   * Read the official accounts a user subscribes to, page by page.
   *
   * Returns the replies, page after page.
   *
   * Path: `v4/official_account_open_http_svc/get_subscribed_official_account_list`
   *
   * @see {@link https://www.tencentcloud.com/document/product/1047/60763 | Obtaining Subscribed Official Channel}
   */
  listSubscribedOfficialAccounts(
    params: ListSubscribedOfficialAccounts,
    options?: CallOptions | null,
  ): AsyncIterable<Reply<ListSubscribedOfficialAccountsReply>> {
    return this.walk("list_subscribed_official_accounts", ["officialAccountInfoList"], params, options);
  }

  /**
   * Read the message history of an official account, newest first.
   *
   * Returns the replies, page after page.
   *
   * Path: `v4/official_account_open_http_svc/official_account_msg_get_simple`
   *
   * @see {@link https://www.tencentcloud.com/document/product/1047/60812 | Pulling Historical Official Account Messages}
   */
  listOfficialAccountMessages(
    params: ListOfficialAccountMessages,
    options?: CallOptions | null,
  ): AsyncIterable<Reply<ListOfficialAccountMessagesReply>> {
    return this.walk("list_official_account_messages", ["rspMsgList"], params, options);
  }

  /**
   * Read all friends of a user, page by page.
   *
   * Returns the replies, page after page.
   *
   * Path: `v4/sns/friend_get`
   *
   * @see {@link https://www.tencentcloud.com/document/product/1047/34908 | Pulling Friends}
   */
  listFriends(params: ListFriends, options?: CallOptions | null): AsyncIterable<Reply<ListFriendsReply>> {
    return this.walk("list_friends", ["userDataItem"], params, options);
  }

  /**
   * Read the blocklist of a user, page by page.
   *
   * Returns the replies, page after page.
   *
   * Path: `v4/sns/black_list_get`
   *
   * @see {@link https://www.tencentcloud.com/document/product/1047/34914 | Pulling a Blacklist}
   */
  listBlocklist(params: ListBlocklist, options?: CallOptions | null): AsyncIterable<Reply<ListBlocklistReply>> {
    return this.walk("list_blocklist", ["blackListItem"], params, options);
  }

  /**
   * Read fans, followed users or mutual follows, page by page.
   *
   * Returns the replies, page after page.
   *
   * Path: `v4/follow/follow_get`
   *
   * @see {@link https://www.tencentcloud.com/document/product/1047/70347 | Retrieve Fans, Follows, And Mutual Followers List}
   */
  listFollows(params: ListFollows, options?: CallOptions | null): AsyncIterable<Reply<ListFollowsReply>> {
    return this.walk("list_follows", ["followItem"], params, options);
  }

  /**
   * Search users by nickname, ID, gender and birthday.
   *
   * Returns the replies, page after page.
   *
   * Path: `v4/user_search/search`
   */
  searchUsers(params: SearchUsers, options?: CallOptions | null): AsyncIterable<Reply<SearchUsersReply>> {
    return this.walk("search_users", ["users"], params, options);
  }

  /**
   * Search groups by name or ID.
   *
   * Returns the replies, page after page.
   *
   * Path: `v4/group_search/search`
   */
  searchGroups(params: SearchGroups, options?: CallOptions | null): AsyncIterable<Reply<SearchGroupsReply>> {
    return this.walk("search_groups", ["groups"], params, options);
  }

  /**
   * Search group members by name card, nickname or ID.
   *
   * Returns the replies, page after page.
   *
   * Path: `v4/group_member_search/search`
   */
  searchGroupMembers(
    params: SearchGroupMembers,
    options?: CallOptions | null,
  ): AsyncIterable<Reply<SearchGroupMembersReply>> {
    return this.walk("search_group_members", ["groupMembers"], params, options);
  }
}

/** A method for every endpoint that returns a list page by page, for all items of its pages. */
export abstract class ItemMethods {
  /**
   * @param items - The names of the lists with a page's items.
   * @internal
   */
  protected abstract walk<T extends object>(
    endpoint: string,
    items: readonly string[],
    params: object,
    options?: CallOptions | null,
  ): AsyncIterable<T>;

  /**
   * Read permission groups of a community, named or page by page.
   *
   * Returns the items of `permissionGroupInfoList`, of all pages.
   *
   * Path: `v4/group_open_http_svc/get_permission_group`
   *
   * @see {@link https://www.tencentcloud.com/document/product/1047/61235 | Obtaining Permission Group Information}
   */
  getPermissionGroups(params: GetPermissionGroups, options?: CallOptions | null): AsyncIterable<PermissionGroupInfo> {
    return this.walk("get_permission_groups", ["permissionGroupInfoList"], params, options);
  }

  /**
   * Read the members of a permission group, page by page.
   *
   * Returns the items of `memberList`, of all pages.
   *
   * Path: `v4/group_open_http_svc/get_permission_group_member_list`
   *
   * @see {@link https://www.tencentcloud.com/document/product/1047/61242 | Obtaining Permission Group Member List}
   */
  listPermissionGroupMembers(
    params: ListPermissionGroupMembers,
    options?: CallOptions | null,
  ): AsyncIterable<PermissionGroupMember> {
    return this.walk("list_permission_group_members", ["memberList"], params, options);
  }

  /**
   * Read the conversation list of a user, page by page.
   *
   * Returns the items of `sessionItem`, of all pages.
   *
   * Path: `v4/recentcontact/get_list`
   *
   * @see {@link https://www.tencentcloud.com/document/product/1047/43087 | Pulling a Conversation List}
   */
  listConversations(params: ListConversations, options?: CallOptions | null): AsyncIterable<Conversation> {
    return this.walk("list_conversations", ["sessionItem"], params, options);
  }

  /**
   * Read all conversation groups and marks, page by page.
   *
   * Returns the items of `contactItem`, of all pages.
   *
   * Path: `v4/recentcontact/get_contact_group`
   *
   * @see {@link https://www.tencentcloud.com/document/product/1047/53440 | Pulling Conversation Group Mark Data}
   */
  getConversationGroups(params: GetConversationGroups, options?: CallOptions | null): AsyncIterable<ContactMarks> {
    return this.walk("get_conversation_groups", ["contactItem"], params, options);
  }

  /**
   * Read the message history of a group, newest first.
   *
   * Returns the items of `rspMsgList`, of all pages.
   *
   * Path: `v4/group_open_http_svc/group_msg_get_simple`
   *
   * @see {@link https://www.tencentcloud.com/document/product/1047/34971 | Pulling Historical Group Messages}
   */
  listGroupMessages(params: ListGroupMessages, options?: CallOptions | null): AsyncIterable<GroupMessage> {
    return this.walk("list_group_messages", ["rspMsgList"], params, options);
  }

  /**
   * Read who has, or has not, read a group message.
   *
   * Returns the items of `readList` and `unreadList`, of all pages.
   *
   * Path: `v4/group_open_http_svc/get_group_msg_receipt_detail`
   *
   * @see {@link https://www.tencentcloud.com/document/product/1047/49438 | Pulling Group Message Read Receipt Details}
   */
  listGroupMessageReaders(
    params: ListGroupMessageReaders,
    options?: CallOptions | null,
  ): AsyncIterable<GroupMessageReader | GroupMessageNonReader> {
    return this.walk("list_group_message_readers", ["readList", "unreadList"], params, options);
  }

  /**
   * Read the key-value extensions of a group message.
   *
   * Returns the items of `extensionList`, of all pages.
   *
   * Path: `v4/openim_msg_ext_http_svc/group_get_key_values`
   */
  getGroupMessageExtensions(
    params: GetGroupMessageExtensions,
    options?: CallOptions | null,
  ): AsyncIterable<GroupMessageExtension> {
    return this.walk("get_group_message_extensions", ["extensionList"], params, options);
  }

  /**
   * Read the IDs of all groups in the app, page by page.
   *
   * Returns the items of `groupIdList`, of all pages.
   *
   * Path: `v4/group_open_http_svc/get_appid_group_list`
   *
   * @see {@link https://www.tencentcloud.com/document/product/1047/34960 | Getting All Groups in an App}
   */
  listAppGroups(params: ListAppGroups = {}, options?: CallOptions | null): AsyncIterable<AppGroup> {
    return this.walk("list_app_groups", ["groupIdList"], params, options);
  }

  /**
   * Read the members of a group, page by page.
   *
   * Returns the items of `memberList`, of all pages.
   *
   * Path: `v4/group_open_http_svc/get_group_member_info`
   *
   * @see {@link https://www.tencentcloud.com/document/product/1047/34948 | Getting Group Member Profiles}
   */
  listGroupMembers(params: ListGroupMembers, options?: CallOptions | null): AsyncIterable<GroupMember> {
    return this.walk("list_group_members", ["memberList"], params, options);
  }

  /**
   * Read the groups a user is in, page by page.
   *
   * Returns the items of `groupIdList`, of all pages.
   *
   * Path: `v4/group_open_http_svc/get_joined_group_list`
   *
   * @see {@link https://www.tencentcloud.com/document/product/1047/34925 | Getting the Groups a User Has Joined}
   */
  listJoinedGroups(params: ListJoinedGroups, options?: CallOptions | null): AsyncIterable<JoinedGroup> {
    return this.walk("list_joined_groups", ["groupIdList"], params, options);
  }

  /**
   * Read the accounts banned from a group, page by page.
   *
   * Returns the items of `bannedAccountList`, of all pages.
   *
   * Path: `v4/group_open_http_svc/get_group_ban_member`
   *
   * @see {@link https://www.tencentcloud.com/document/product/1047/50295 | Getting the List of Banned Group Members}
   */
  listBannedGroupMembers(
    params: ListBannedGroupMembers,
    options?: CallOptions | null,
  ): AsyncIterable<BannedGroupMember> {
    return this.walk("list_banned_group_members", ["bannedAccountList"], params, options);
  }

  /**
   * Read the online members of a live group, page by page.
   *
   * Returns the items of `memberList`, of all pages.
   *
   * Path: `v4/group_open_avchatroom_http_svc/get_members`
   *
   * @see {@link https://www.tencentcloud.com/document/product/1047/50293 | Getting the List of Online Users in an Audio-Video Group}
   */
  listLiveGroupOnlineMembers(
    params: ListLiveGroupOnlineMembers,
    options?: CallOptions | null,
  ): AsyncIterable<LiveGroupMember> {
    return this.walk("list_live_group_online_members", ["memberList"], params, options);
  }

  /**
   * Read the one-to-one history of two users, page by page.
   *
   * Returns the items of `msgList`, of all pages.
   *
   * Path: `v4/openim/admin_getroammsg`
   *
   * @see {@link https://www.tencentcloud.com/document/product/1047/35478 | Pulling Historical One-to-One Messages}
   */
  listC2cMessages(params: ListC2cMessages, options?: CallOptions | null): AsyncIterable<C2cMessage> {
    return this.walk("list_c2c_messages", ["msgList"], params, options);
  }

  /**
   * Read the key-value pairs of a one-to-one message.
   *
   * Returns the items of `extensionList`, of all pages.
   *
   * Path: `v4/openim_msg_ext_http_svc/get_key_values`
   *
   * @see {@link https://www.tencentcloud.com/document/product/1047/51194 | Pulling the Message Extension of a One-to-One Message}
   */
  getC2cMessageExtensions(
    params: GetC2cMessageExtensions,
    options?: CallOptions | null,
  ): AsyncIterable<C2cMessageExtension> {
    return this.walk("get_c2c_message_extensions", ["extensionList"], params, options);
  }

  /**
   * Read the blocked-word libraries of cloud moderation, page by page.
   *
   * Returns the items of `infos`, of all pages.
   *
   * Path: `v4/im_msg_audit_mgr/get_cloud_audit_keywords_ids`
   *
   * @see {@link https://www.tencentcloud.com/document/product/1047/77829 | Get Blocklists}
   */
  getCloudBlockedWordLibraries(
    params: GetCloudBlockedWordLibraries,
    options?: CallOptions | null,
  ): AsyncIterable<CloudBlockedWordLibrary> {
    return this.walk("get_cloud_blocked_word_libraries", ["infos"], params, options);
  }

  /**
   * Read the words of a cloud moderation library, page by page.
   *
   * Returns the items of `infos`, of all pages.
   *
   * Path: `v4/im_msg_audit_mgr/get_cloud_audit_keywords`
   *
   * @see {@link https://www.tencentcloud.com/document/product/1047/77830 | Get Blocked Words}
   */
  getCloudBlockedWords(params: GetCloudBlockedWords, options?: CallOptions | null): AsyncIterable<CloudBlockedWord> {
    return this.walk("get_cloud_blocked_words", ["infos"], params, options);
  }

  /**
   * Read the blocked words of local moderation, page by page.
   *
   * Returns the items of `localAuditWords`, of all pages.
   *
   * Path: `v4/im_msg_audit_mgr/get_local_audit_keywords`
   *
   * @deprecated Local moderation is no longer maintained; use cloud moderation and get_cloud_blocked_words.
   */
  getLocalBlockedWords(params: GetLocalBlockedWords, options?: CallOptions | null): AsyncIterable<LocalBlockedWord> {
    return this.walk("get_local_blocked_words", ["localAuditWords"], params, options);
  }

  /**
   * Read the subscribers of an official account, page by page.
   *
   * Returns the items of `subscriberList`, of all pages.
   *
   * Path: `v4/official_account_open_http_svc/get_subscriber_info`
   *
   * @see {@link https://www.tencentcloud.com/document/product/1047/60759 | Obtaining Subscriber Information of Official Channel}
   */
  listSubscribers(params: ListSubscribers, options?: CallOptions | null): AsyncIterable<SubscriberInfo> {
    return this.walk("list_subscribers", ["subscriberList"], params, options);
  }

  /**
   * Read the official accounts a user subscribes to, page by page.
   *
   * Returns the items of `officialAccountInfoList`, of all pages.
   *
   * Path: `v4/official_account_open_http_svc/get_subscribed_official_account_list`
   *
   * @see {@link https://www.tencentcloud.com/document/product/1047/60763 | Obtaining Subscribed Official Channel}
   */
  listSubscribedOfficialAccounts(
    params: ListSubscribedOfficialAccounts,
    options?: CallOptions | null,
  ): AsyncIterable<SubscribedOfficialAccount> {
    return this.walk("list_subscribed_official_accounts", ["officialAccountInfoList"], params, options);
  }

  /**
   * Read the message history of an official account, newest first.
   *
   * Returns the items of `rspMsgList`, of all pages.
   *
   * Path: `v4/official_account_open_http_svc/official_account_msg_get_simple`
   *
   * @see {@link https://www.tencentcloud.com/document/product/1047/60812 | Pulling Historical Official Account Messages}
   */
  listOfficialAccountMessages(
    params: ListOfficialAccountMessages,
    options?: CallOptions | null,
  ): AsyncIterable<OfficialAccountMessage> {
    return this.walk("list_official_account_messages", ["rspMsgList"], params, options);
  }

  /**
   * Read all friends of a user, page by page.
   *
   * Returns the items of `userDataItem`, of all pages.
   *
   * Path: `v4/sns/friend_get`
   *
   * @see {@link https://www.tencentcloud.com/document/product/1047/34908 | Pulling Friends}
   */
  listFriends(params: ListFriends, options?: CallOptions | null): AsyncIterable<FriendData> {
    return this.walk("list_friends", ["userDataItem"], params, options);
  }

  /**
   * Read the blocklist of a user, page by page.
   *
   * Returns the items of `blackListItem`, of all pages.
   *
   * Path: `v4/sns/black_list_get`
   *
   * @see {@link https://www.tencentcloud.com/document/product/1047/34914 | Pulling a Blacklist}
   */
  listBlocklist(params: ListBlocklist, options?: CallOptions | null): AsyncIterable<BlocklistItem> {
    return this.walk("list_blocklist", ["blackListItem"], params, options);
  }

  /**
   * Read fans, followed users or mutual follows, page by page.
   *
   * Returns the items of `followItem`, of all pages.
   *
   * Path: `v4/follow/follow_get`
   *
   * @see {@link https://www.tencentcloud.com/document/product/1047/70347 | Retrieve Fans, Follows, And Mutual Followers List}
   */
  listFollows(params: ListFollows, options?: CallOptions | null): AsyncIterable<FollowListItem> {
    return this.walk("list_follows", ["followItem"], params, options);
  }

  /**
   * Search users by nickname, ID, gender and birthday.
   *
   * Returns the items of `users`, of all pages.
   *
   * Path: `v4/user_search/search`
   */
  searchUsers(params: SearchUsers, options?: CallOptions | null): AsyncIterable<FoundUser> {
    return this.walk("search_users", ["users"], params, options);
  }

  /**
   * Search groups by name or ID.
   *
   * Returns the items of `groups`, of all pages.
   *
   * Path: `v4/group_search/search`
   */
  searchGroups(params: SearchGroups, options?: CallOptions | null): AsyncIterable<FoundGroup> {
    return this.walk("search_groups", ["groups"], params, options);
  }

  /**
   * Search group members by name card, nickname or ID.
   *
   * Returns the items of `groupMembers`, of all pages.
   *
   * Path: `v4/group_member_search/search`
   */
  searchGroupMembers(params: SearchGroupMembers, options?: CallOptions | null): AsyncIterable<FoundGroupMember> {
    return this.walk("search_group_members", ["groupMembers"], params, options);
  }
}
/** The endpoints whose list is split over several requests, and the list. */
export interface SplitLists {
  importAccounts: "accountList";
  deleteAccounts: "deleteItem";
  checkAccounts: "checkItem";
  queryOnlineStatus: "toAccount";
  queryLoginState: "toAccount";
  destroyPermissionGroups: "permissionGroupIdList";
  addTopicPermissions: "topicPermissionList";
  deleteTopicPermissions: "topicIdList";
  addPermissionGroupMembers: "memberList";
  deletePermissionGroupMembers: "memberList";
  markConversations: "markItem";
  searchConversationGroups: "contactItem";
  sendGroupSystemNotification: "toMembersAccount";
  recallGroupMessages: "msgSeqList";
  importGroupMessages: "msgList";
  sendGroupReadReceipts: "msgSeqList";
  setGroupMessageExtensions: "extensionList";
  getGroupProfiles: "groupIdList";
  getSpecifiedGroupMembers: "memberListAccount";
  addGroupMembers: "memberList";
  deleteGroupMembers: "memberToDelAccount";
  getMemberRoles: "userAccount";
  muteGroupMembers: "membersAccount";
  importGroupMembers: "memberList";
  banGroupMembers: "membersAccount";
  unbanGroupMembers: "membersAccount";
  markLiveGroupMembers: "memberList";
  setMemberAttributes: "userAttrs";
  getMemberAttributes: "toAccount";
  removeMemberAttributes: "userAttrs";
  addMemberTags: "userTags";
  getMemberTags: "toAccount";
  removeMemberTags: "userTags";
  clearMemberTags: "toAccount";
  batchSendC2cMessage: "toAccount";
  getC2cUnreadCount: "peerAccount";
  deleteC2cMessages: "msgKeyList";
  setC2cMessageExtensions: "extensionList";
  moderateContentBatch: "contents";
  addCloudBlockedWords: "userKeywords";
  deleteCloudBlockedWords: "keywords";
  addLocalBlockedWords: "localAuditWords";
  deleteLocalBlockedWords: "localAuditWords";
  getOfficialAccounts: "officialAccountIdList";
  addSubscribers: "subscriberList";
  recallOfficialAccountMessages: "msgKeyList";
  getProfiles: "toAccount";
  pushToUsers: "toAccount";
  setUserAttributes: "userAttrs";
  getUserAttributes: "toAccount";
  removeUserAttributes: "userAttrs";
  addUserTags: "userTags";
  getUserTags: "toAccount";
  removeUserTags: "userTags";
  clearUserTags: "toAccount";
  addFriends: "addFriendItem";
  importFriends: "addFriendItem";
  deleteFriends: "toAccount";
  checkFriends: "toAccount";
  getFriends: "toAccount";
  addToBlocklist: "toAccount";
  removeFromBlocklist: "toAccount";
  checkBlocklist: "toAccount";
  deleteFriendGroups: "groupName";
  getFriendGroups: "groupName";
  followUsers: "followItem";
  unfollowUsers: "toAccount";
  checkFollowRelations: "toAccount";
  getFollowCounts: "toAccount";
}
