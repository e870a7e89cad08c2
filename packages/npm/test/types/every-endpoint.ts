// @generated from api/*.yaml by cargo xtask generate
// Calls every endpoint with its samples and with every field set. Checked by `tsc`, never run.
import type { ChatClient } from "tencent-chat";

/** Account management. */
export async function account(chat: ChatClient): Promise<void> {
  await chat.importAccount({ userId: "rider_17", nick: "Juno", faceUrl: "https://img.example.com/a/17.png" });
  await chat.importAccount({ userId: "user_id", nick: "nick", faceUrl: "face_url", type: 1 });
  await chat.importAccounts({
    accountList: [{ userId: "rider_21", nick: "Juno" }, { userId: "rider_22" }, { userId: "rider_23" }],
  });
  await chat.importAccounts({ accounts: ["rider_21", "rider_22", "rider_23"] });
  await chat.importAccounts({ accountList: [{ userId: "user_id", nick: "nick", faceUrl: "face_url" }] });
  await chat.importAccounts({ accounts: ["accounts"] });
  await chat.deleteAccounts({ deleteItem: [{ userId: "rider_21" }, { userId: "rider_99" }] });
  await chat.deleteAccounts({ deleteItem: [{ userId: "user_id" }] });
  await chat.checkAccounts({ checkItem: [{ userId: "rider_17" }, { userId: "rider_40" }] });
  await chat.checkAccounts({ checkItem: [{ userId: "user_id" }] });
  await chat.invalidateLoginState({ userId: "rider_17" });
  await chat.invalidateLoginState({ userId: "user_id" });
  await chat.queryOnlineStatus({ toAccount: ["rider_1", "rider_2", "rider_3", "rider_4"] });
  await chat.queryOnlineStatus({
    toAccount: ["to_account"],
    isNeedDetail: 0,
    isReturnInstid: 0,
    isReturnCustomStatus: 0,
  });
  await chat.queryLoginState({ toAccount: ["rider_1", "rider_2", "rider_3"] });
  await chat.queryLoginState({ toAccount: ["to_account"], isNeedDetail: 0 });
}

/** Audio and video calls. */
export async function call(chat: ChatClient): Promise<void> {
  await chat.getCallInfo({ callId: "0f3b7c1e-5a6d-4c21-9e0a-77d1f2a40b11" });
  await chat.getCallInfo({ callId: "call_id" });
  await chat.startCallByRobot({
    robotAccount: "@RBT#guide",
    calleeListAccount: ["rider_17"],
    ringTimeout: 30000,
    userData: "order=812",
    callInfo: { mediaType: "Audio", roomIdType: 2, roomId: "room-812" },
    offlinePushInfo: { pushFlag: 0, title: "A call", desc: "The guide calls you" },
  });
  await chat.startCallByRobot({
    robotAccount: "robot_account",
    calleeListAccount: ["callee_list_account"],
    ringTimeout: 600000,
    userData: "user_data",
    callInfo: { mediaType: "Video", roomId: "room_id", roomIdType: 1 },
    offlinePushInfo: {
      pushFlag: 0,
      title: "title",
      desc: "desc",
      ext: "ext",
      multiLanguageContent: [{ language: "language", title: "title", desc: "desc" }],
      badgeAddNum: 99,
      badgeSetNum: 999,
      pushTemplateId: "push_template_id",
      pushTemplateParam: { Any_Key: "push_template_param" },
      androidInfo: {
        sound: "sound",
        pushStyle: 0,
        huaWeiChannelId: "hua_wei_channel_id",
        huaWeiImportance: "LOW",
        huaWeiCategory: "hua_wei_category",
        huaWeiImage: "hua_wei_image",
        extAsHuaweiIntentParam: 0,
        honorImportance: "LOW",
        honorImage: "honor_image",
        xiaoMiChannelId: "xiao_mi_channel_id",
        oppoChannelId: "oppo_channel_id",
        oppoCategory: "oppo_category",
        oppoNotifyLevel: 1,
        oppoPrivateMsgTemplateId: "oppo_private_msg_template_id",
        oppoPrivateTitleParameters: { Any_Key: { SubKey: 1 } },
        oppoPrivateContentParameters: { Any_Key: { SubKey: 1 } },
        vivoClassification: 0,
        vivoCategory: "vivo_category",
        vivoNotifyType: 1,
        meiZuNoticeMsgType: 0,
        googleChannelId: "google_channel_id",
        googlePriority: "normal",
        googleImage: "google_image",
      },
      apnsInfo: {
        badgeMode: 0,
        title: "title",
        subTitle: "sub_title",
        image: "image",
        mutableContent: 0,
        sound: "sound",
        interruptionLevel: "active",
        contentAvailable: 0,
        isVoipPush: 0,
        liveActivity: { laId: "la_id", event: "update", contentState: { Any_Key: { SubKey: 1 } }, dismissalDate: 1 },
      },
      harmonyInfo: { title: "title", category: "category", image: "image", sound: "sound", soundDuration: 60 },
    },
  });
  await chat.endCall({ callId: "0f3b7c1e-5a6d-4c21-9e0a-77d1f2a40b11" });
  await chat.endCall({ callId: "call_id" });
  await chat.getCallRecord({ callId: "0f3b7c1e-5a6d-4c21-9e0a-77d1f2a40b11" });
  await chat.getCallRecord({ callId: "call_id" });
  await chat.listCallRecords({});
  await chat.listCallRecords({
    startTime: 1739868000,
    endTime: 1740531683,
    callResult: "NormalEnd",
    callType: "SingleCall",
    numberPerPage: 2,
    page: 2,
  });
  await chat.listCallRecords({
    startTime: 1,
    endTime: 1,
    callResult: "Cancel",
    callType: "SingleCall",
    numberPerPage: 1,
    page: 1,
  });
  await chat.setCallWebhook({
    url: "https://hooks.example.net/call",
    callbackCommandList: ["Call.CallbackAfterStartCall", "Call.CallbackAfterEndCall"],
  });
  await chat.setCallWebhook({
    url: "url",
    callbackCommandList: [
      "Call.CallbackAfterStartCall",
      "Call.CallbackAfterEndCall",
      "Call.CallbackAfterMemberChanged",
    ],
  });
  await chat.getCallWebhook({});
  await chat.deleteCallWebhook({});
}

/** Communities. */
export async function community(chat: ChatClient): Promise<void> {
  await chat.createTopic({ groupId: "@TGS#_@TGS#cAAAAAAAA", topicName: "Release news" });
  await chat.createTopic({
    groupId: "group_id",
    topicId: "topic_id",
    topicName: "topic_name",
    fromAccount: "from_account",
    customString: "custom_string",
    faceUrl: "face_url",
    notification: "notification",
    introduction: "introduction",
  });
  await chat.getTopics({ groupId: "@TGS#_@TGS#cAAAAAAAA", fromAccount: "user1" });
  await chat.getTopics({
    groupId: "group_id",
    fromAccount: "from_account",
    topicIdList: ["topic_id_list"],
    responseFilter: ["TopicName", "FaceUrl", "Notification", "Introduction"],
  });
  await chat.modifyTopic({
    groupId: "@TGS#_@TGS#cAAAAAAAA",
    topicId: "@TGS#_@TGS#cAAAAAAAA@TOPIC#_@TOPIC#cBBBBBBBB",
    topicName: "Release news",
    notification: "read this first",
  });
  await chat.modifyTopic({
    groupId: "group_id",
    topicId: "topic_id",
    topicName: "topic_name",
    fromAccount: "from_account",
    customString: "custom_string",
    faceUrl: "face_url",
    notification: "notification",
    introduction: "introduction",
    muteAllMember: "On",
  });
  await chat.importTopic({ groupId: "@TGS#_@TGS#cAAAAAAAA", topicName: "Release news", createTime: 1448357837 });
  await chat.importTopic({
    type: "Community",
    groupId: "group_id",
    topicId: "topic_id",
    topicName: "topic_name",
    fromAccount: "from_account",
    customString: "custom_string",
    faceUrl: "face_url",
    notification: "notification",
    introduction: "introduction",
    createTime: 1,
  });
  await chat.destroyTopics({
    groupId: "@TGS#_@TGS#cAAAAAAAA",
    topicIdList: ["@TGS#_@TGS#cAAAAAAAA@TOPIC#_@TOPIC#cBBBBBBBB"],
  });
  await chat.destroyTopics({ groupId: "group_id", topicIdList: ["topic_id_list"] });
  await chat.getCommunityOnlineMemberCount({ groupId: "@TGS#_@TGS#cAAAAAAAA" });
  await chat.getCommunityOnlineMemberCount({ groupId: "group_id" });
  await chat.createPermissionGroup({
    groupId: "@TGS#_@TGS#cAAAAAAAA",
    permissionGroupId: "@PMG#_moderators",
    permissionGroupName: "Moderators",
    permission: 1234,
    customString: "custom string",
  });
  await chat.createPermissionGroup({
    groupId: "group_id",
    permissionGroupId: "permission_group_id",
    permissionGroupName: "permission_group_name",
    permission: 9007199254740991,
    customString: "custom_string",
  });
  await chat.destroyPermissionGroups({ groupId: "@TGS#_@TGS#cAAAAAAAA", permissionGroupIdList: ["@PMG#_@PMG#cA1"] });
  await chat.destroyPermissionGroups({ groupId: "group_id", permissionGroupIdList: ["permission_group_id_list"] });
  await chat.modifyPermissionGroup({
    groupId: "@TGS#_@TGS#cAAAAAAAA",
    permissionGroupId: "@PMG#_@PMG#cA1",
    permission: 1234,
    permissionGroupName: "Moderators",
    customString: "custom string",
  });
  await chat.modifyPermissionGroup({
    groupId: "group_id",
    permissionGroupId: "permission_group_id",
    permission: 9007199254740991,
    permissionGroupName: "permission_group_name",
    customString: "custom_string",
  });
  await chat.getPermissionGroups({ groupId: "@TGS#_@TGS#cAAAAAAAA", limit: 20, next: "" });
  await chat.getPermissionGroups({
    groupId: "group_id",
    permissionGroupIdList: ["permission_group_id_list"],
    limit: 20,
    next: "next",
  });
  await chat.addTopicPermissions({
    groupId: "@TGS#_@TGS#cAAAAAAAA",
    permissionGroupId: "@PMG#_@PMG#cA1",
    topicPermissionList: [{ topicId: "@TGS#_@TGS#cAAAAAAAA@TOPIC#_@TOPIC#cBBBBBBBB", permission: 1234 }],
  });
  await chat.addTopicPermissions({
    groupId: "group_id",
    permissionGroupId: "permission_group_id",
    topicPermissionList: [{ topicId: "topic_id", permission: 9007199254740991 }],
  });
  await chat.setTopicPermissions({
    groupId: "@TGS#_@TGS#cAAAAAAAA",
    permissionGroupId: "@PMG#_@PMG#cA1",
    topicPermissionList: [{ topicId: "@TGS#_@TGS#cAAAAAAAA@TOPIC#_@TOPIC#cBBBBBBBB", permission: 123456 }],
  });
  await chat.setTopicPermissions({
    groupId: "group_id",
    permissionGroupId: "permission_group_id",
    topicPermissionList: [{ topicId: "topic_id", permission: 9007199254740991 }],
  });
  await chat.deleteTopicPermissions({
    groupId: "@TGS#_@TGS#cAAAAAAAA",
    permissionGroupId: "@PMG#_@PMG#cA1",
    topicIdList: ["@TGS#_@TGS#cAAAAAAAA@TOPIC#_@TOPIC#cBBBBBBBB"],
  });
  await chat.deleteTopicPermissions({
    groupId: "group_id",
    permissionGroupId: "permission_group_id",
    topicIdList: ["topic_id_list"],
  });
  await chat.getTopicPermissions({ groupId: "@TGS#_@TGS#cAAAAAAAA", permissionGroupId: "@PMG#_@PMG#cA1" });
  await chat.getTopicPermissions({
    groupId: "group_id",
    permissionGroupId: "permission_group_id",
    topicIdList: ["topic_id_list"],
  });
  await chat.addPermissionGroupMembers({
    groupId: "@TGS#_@TGS#cAAAAAAAA",
    permissionGroupId: "@PMG#_@PMG#cA1",
    memberList: [{ memberAccount: "user1" }, { memberAccount: "user2" }],
  });
  await chat.addPermissionGroupMembers({
    groupId: "group_id",
    permissionGroupId: "permission_group_id",
    memberList: [{ memberAccount: "member_account" }],
  });
  await chat.deletePermissionGroupMembers({
    groupId: "@TGS#_@TGS#cAAAAAAAA",
    permissionGroupId: "@PMG#_@PMG#cA1",
    memberList: [{ memberAccount: "user1" }, { memberAccount: "user2" }],
  });
  await chat.deletePermissionGroupMembers({
    groupId: "group_id",
    permissionGroupId: "permission_group_id",
    memberList: [{ memberAccount: "member_account" }],
  });
  await chat.listPermissionGroupMembers({ groupId: "@TGS#_@TGS#cAAAAAAAA", permissionGroupId: "@PMG#_@PMG#cA1" });
  await chat.listPermissionGroupMembers({
    groupId: "group_id",
    permissionGroupId: "permission_group_id",
    limit: 50,
    next: "next",
    memberInfoFilter: [
      "Role",
      "JoinTime",
      "MsgSeq",
      "MsgFlag",
      "LastSendMsgTime",
      "JoinPermissionGroupTime",
      "MuteUntil",
    ],
  });
}

/** Conversations. */
export async function conversation(chat: ChatClient): Promise<void> {
  await chat.listConversations({
    fromAccount: "rider_17",
    timeStamp: 0,
    startIndex: 0,
    topTimeStamp: 0,
    topStartIndex: 0,
    assistFlags: 7,
  });
  await chat.listConversations({
    fromAccount: "from_account",
    timeStamp: 1,
    startIndex: 1,
    topTimeStamp: 1,
    topStartIndex: 1,
    assistFlags: 1,
  });
  await chat.deleteConversation({ fromAccount: "rider_17", type: 1, toAccount: "juno_5", clearRamble: 1 });
  await chat.deleteConversation({
    fromAccount: "from_account",
    type: 1,
    toAccount: "to_account",
    toGroupId: "to_group_id",
    clearRamble: 0,
  });
  await chat.pinConversations({
    fromAccount: "rider_17",
    operationType: 1,
    recentContactItem: [{ type: 1, toAccount: "juno_5" }, { type: 2, groupId: "crew_9" }],
  });
  await chat.pinConversations({
    fromAccount: "from_account",
    operationType: 1,
    recentContactItem: [{ type: 1, toAccount: "to_account", groupId: "group_id" }],
  });
  await chat.createConversationGroup({
    fromAccount: "rider_17",
    groupContactItem: [{ groupName: "family", contactItem: [{ type: 1, toAccount: "juno_5" }] }],
  });
  await chat.createConversationGroup({
    fromAccount: "from_account",
    groupContactItem: [
      { groupName: "group_name", contactItem: [{ type: 1, toGroupId: "to_group_id", toAccount: "to_account" }] },
    ],
  });
  await chat.updateConversationGroup({
    fromAccount: "rider_17",
    updateType: 1,
    updateGroup: {
      updateGroupType: 2,
      oldGroupName: "family",
      contactUpdateItem: [{ contactOptType: 1, contactItem: { type: 1, toAccount: "juno_5" } }],
    },
  });
  await chat.updateConversationGroup({
    fromAccount: "from_account",
    updateType: 1,
    updateGroup: {
      updateGroupType: 1,
      oldGroupName: "old_group_name",
      newGroupName: "new_group_name",
      contactUpdateItem: [
        { contactOptType: 1, contactItem: { type: 1, toGroupId: "to_group_id", toAccount: "to_account" } },
      ],
    },
  });
  await chat.deleteConversationGroup({ fromAccount: "rider_17", groupName: ["family"] });
  await chat.deleteConversationGroup({ fromAccount: "from_account", groupName: ["group_name"] });
  await chat.markConversations({
    fromAccount: "rider_17",
    markItem: [{ optType: 3, contactItem: { type: 1, toAccount: "juno_5" }, setMark: [1, 2, 3], customMark: "vip" }],
  });
  await chat.markConversations({
    fromAccount: "from_account",
    markItem: [
      {
        optType: 1,
        contactItem: { type: 1, toGroupId: "to_group_id", toAccount: "to_account" },
        clearMark: [1],
        setMark: [1],
        customMark: "custom_mark",
      },
    ],
  });
  await chat.searchConversationGroups({ fromAccount: "rider_17", contactItem: [{ type: 1, toAccount: "juno_5" }] });
  await chat.searchConversationGroups({
    fromAccount: "from_account",
    contactItem: [{ type: 1, toGroupId: "to_group_id", toAccount: "to_account" }],
  });
  await chat.getConversationGroups({ fromAccount: "rider_17", startIndex: 0 });
  await chat.getConversationGroups({ fromAccount: "from_account", startIndex: 1 });
}

/** Group messages. */
export async function groupMessage(chat: ChatClient): Promise<void> {
  await chat.sendGroupMessage({
    groupId: "@TGS#2AAAAAAAA",
    random: 8912345,
    msgBody: [
      { msgType: "TIMTextElem", msgContent: { text: "lunch at noon" } },
      { msgType: "TIMFaceElem", msgContent: { index: 6, data: "face-6" } },
    ],
    cloudCustomData: "custom data",
    supportMessageExtension: 0,
    offlinePushInfo: {
      pushFlag: 0,
      desc: "a new message",
      ext: "ext data",
      androidInfo: { sound: "android.mp3" },
      apnsInfo: { sound: "apns.mp3", badgeMode: 1, title: "a title", subTitle: "a subtitle", image: "www.example.com" },
    },
  });
  await chat.sendGroupMessage({
    groupId: "group_id",
    random: 4294967295,
    msgPriority: "High",
    msgBody: [
      { msgType: "TIMTextElem", msgContent: { text: "text" } },
      { msgType: "TIMLocationElem", msgContent: { desc: "desc", latitude: 1.5, longitude: 1.5 } },
      { msgType: "TIMFaceElem", msgContent: { index: 1, data: "data" } },
      { msgType: "TIMCustomElem", msgContent: { data: "data", desc: "desc", ext: "ext", sound: "sound" } },
      { msgType: "TIMSoundElem", msgContent: { url: "url", uuid: "uuid", size: 1, second: 1, downloadFlag: 2 } },
      {
        msgType: "TIMImageElem",
        msgContent: {
          uuid: "uuid",
          imageFormat: 1,
          imageInfoArray: [{ type: 1, size: 1, width: 1, height: 1, url: "url" }],
        },
      },
      {
        msgType: "TIMFileElem",
        msgContent: { url: "url", uuid: "uuid", fileSize: 1, fileName: "file_name", downloadFlag: 2 },
      },
      {
        msgType: "TIMVideoFileElem",
        msgContent: {
          videoUrl: "video_url",
          videoUuid: "video_uuid",
          videoSize: 1,
          videoSecond: 1,
          videoFormat: "video_format",
          videoDownloadFlag: 2,
          thumbUrl: "thumb_url",
          thumbUuid: "thumb_uuid",
          thumbSize: 1,
          thumbWidth: 1,
          thumbHeight: 1,
          thumbFormat: "thumb_format",
          thumbDownloadFlag: 2,
        },
      },
      {
        msgType: "TIMRelayElem",
        msgContent: {
          title: "title",
          msgNum: 1,
          compatibleText: "compatible_text",
          abstractList: ["abstract_list"],
          msgList: [
            {
              fromAccount: "from_account",
              toAccount: "to_account",
              groupId: "group_id",
              msgSeq: 1,
              msgRandom: 1,
              msgTimeStamp: 1,
              msgBody: [{ msgType: "TIMTextElem", msgContent: { text: "text" } }],
              cloudCustomData: "cloud_custom_data",
            },
          ],
          jsonMsgKey: "json_msg_key",
        },
      },
      {
        msgType: "TIMStreamElem",
        msgContent: {
          compatibleText: "compatible_text",
          chunks: [{ eventType: "data", index: 1, markdown: "markdown", isLast: true }],
          streamMsgId: "stream_msg_id",
        },
      },
    ],
    fromAccount: "from_account",
    offlinePushInfo: {
      pushFlag: 0,
      title: "title",
      desc: "desc",
      ext: "ext",
      multiLanguageContent: [{ language: "language", title: "title", desc: "desc" }],
      badgeAddNum: 99,
      badgeSetNum: 999,
      pushTemplateId: "push_template_id",
      pushTemplateParam: { Any_Key: "push_template_param" },
      androidInfo: {
        sound: "sound",
        pushStyle: 0,
        huaWeiChannelId: "hua_wei_channel_id",
        huaWeiImportance: "LOW",
        huaWeiCategory: "hua_wei_category",
        huaWeiImage: "hua_wei_image",
        extAsHuaweiIntentParam: 0,
        honorImportance: "LOW",
        honorImage: "honor_image",
        xiaoMiChannelId: "xiao_mi_channel_id",
        oppoChannelId: "oppo_channel_id",
        oppoCategory: "oppo_category",
        oppoNotifyLevel: 1,
        oppoPrivateMsgTemplateId: "oppo_private_msg_template_id",
        oppoPrivateTitleParameters: { Any_Key: { SubKey: 1 } },
        oppoPrivateContentParameters: { Any_Key: { SubKey: 1 } },
        vivoClassification: 0,
        vivoCategory: "vivo_category",
        vivoNotifyType: 1,
        meiZuNoticeMsgType: 0,
        googleChannelId: "google_channel_id",
        googlePriority: "normal",
        googleImage: "google_image",
      },
      apnsInfo: {
        badgeMode: 0,
        title: "title",
        subTitle: "sub_title",
        image: "image",
        mutableContent: 0,
        sound: "sound",
        interruptionLevel: "active",
        contentAvailable: 0,
        isVoipPush: 0,
        liveActivity: { laId: "la_id", event: "update", contentState: { Any_Key: { SubKey: 1 } }, dismissalDate: 1 },
      },
      harmonyInfo: { title: "title", category: "category", image: "image", sound: "sound", soundDuration: 60 },
    },
    forbidCallbackControl: ["ForbidBeforeSendMsgCallback", "ForbidAfterSendMsgCallback"],
    onlineOnlyFlag: 0,
    sendMsgControl: ["NoLastMsg", "NoUnread", "NoMsgCheck"],
    cloudCustomData: "cloud_custom_data",
    supportMessageExtension: 0,
    toAccount: ["to_account"],
    topicId: "topic_id",
    needReadReceipt: 0,
    groupAtInfo: [{ groupAtAllFlag: 0, groupAtAccount: "group_at_account" }],
  });
  await chat.sendGroupSystemNotification({ groupId: "@TGS#2AAAAAAAA", content: "Server restart tonight" });
  await chat.sendGroupSystemNotification({
    groupId: "group_id",
    toMembersAccount: ["to_members_account"],
    content: "content",
    topicId: "topic_id",
  });
  await chat.recallGroupMessages({
    groupId: "@TGS#2CCCCCCCC",
    msgSeqList: [{ msgSeq: 100 }, { msgSeq: 101 }],
    reason: "off topic",
  });
  await chat.recallGroupMessages({
    groupId: "group_id",
    msgSeqList: [{ msgSeq: 4294967295 }],
    topicId: "topic_id",
    reason: "reason",
  });
  await chat.importGroupMessages({
    groupId: "@TGS#2AAAAAAAA",
    recentContactFlag: 1,
    msgList: [
      {
        fromAccount: "user1",
        sendTime: 1620808101,
        random: 8912345,
        msgBody: [
          { msgType: "TIMTextElem", msgContent: { text: "good morning" } },
          { msgType: "TIMFaceElem", msgContent: { index: 6, data: "face-6" } },
        ],
      },
      {
        fromAccount: "user2",
        sendTime: 1620892821,
        msgBody: [{ msgType: "TIMTextElem", msgContent: { text: "good morning" } }],
      },
    ],
  });
  await chat.importGroupMessages({
    groupId: "group_id",
    recentContactFlag: 0,
    msgList: [
      {
        fromAccount: "from_account",
        sendTime: 1,
        random: 4294967295,
        msgBody: [
          { msgType: "TIMTextElem", msgContent: { text: "text" } },
          { msgType: "TIMLocationElem", msgContent: { desc: "desc", latitude: 1.5, longitude: 1.5 } },
          { msgType: "TIMFaceElem", msgContent: { index: 1, data: "data" } },
          { msgType: "TIMCustomElem", msgContent: { data: "data", desc: "desc", ext: "ext", sound: "sound" } },
          { msgType: "TIMSoundElem", msgContent: { url: "url", uuid: "uuid", size: 1, second: 1, downloadFlag: 2 } },
          {
            msgType: "TIMImageElem",
            msgContent: {
              uuid: "uuid",
              imageFormat: 1,
              imageInfoArray: [{ type: 1, size: 1, width: 1, height: 1, url: "url" }],
            },
          },
          {
            msgType: "TIMFileElem",
            msgContent: { url: "url", uuid: "uuid", fileSize: 1, fileName: "file_name", downloadFlag: 2 },
          },
          {
            msgType: "TIMVideoFileElem",
            msgContent: {
              videoUrl: "video_url",
              videoUuid: "video_uuid",
              videoSize: 1,
              videoSecond: 1,
              videoFormat: "video_format",
              videoDownloadFlag: 2,
              thumbUrl: "thumb_url",
              thumbUuid: "thumb_uuid",
              thumbSize: 1,
              thumbWidth: 1,
              thumbHeight: 1,
              thumbFormat: "thumb_format",
              thumbDownloadFlag: 2,
            },
          },
          {
            msgType: "TIMRelayElem",
            msgContent: {
              title: "title",
              msgNum: 1,
              compatibleText: "compatible_text",
              abstractList: ["abstract_list"],
              msgList: [
                {
                  fromAccount: "from_account",
                  toAccount: "to_account",
                  groupId: "group_id",
                  msgSeq: 1,
                  msgRandom: 1,
                  msgTimeStamp: 1,
                  msgBody: [{ msgType: "TIMTextElem", msgContent: { text: "text" } }],
                  cloudCustomData: "cloud_custom_data",
                },
              ],
              jsonMsgKey: "json_msg_key",
            },
          },
          {
            msgType: "TIMStreamElem",
            msgContent: {
              compatibleText: "compatible_text",
              chunks: [{ eventType: "data", index: 1, markdown: "markdown", isLast: true }],
              streamMsgId: "stream_msg_id",
            },
          },
        ],
      },
    ],
    topicId: "topic_id",
  });
  await chat.deleteGroupMessagesBySender({ groupId: "@TGS#2AAAAAAAA", senderAccount: "user1" });
  await chat.deleteGroupMessagesBySender({ groupId: "group_id", senderAccount: "sender_account", topicId: "topic_id" });
  await chat.listGroupMessages({ groupId: "@TGS#1DDDDDDDD", reqMsgNumber: 2 });
  await chat.listGroupMessages({
    groupId: "group_id",
    reqMsgNumber: 20,
    reqMsgSeq: 4294967295,
    withRecalledMsg: 0,
    topicId: "topic_id",
  });
  await chat.modifyGroupMessage({
    groupId: "@TGS#1EEEEEEEE",
    msgSeq: 23,
    msgBody: [{ msgType: "TIMTextElem", msgContent: { text: "corrected text" } }],
  });
  await chat.modifyGroupMessage({
    groupId: "group_id",
    msgSeq: 4294967295,
    msgBody: [
      { msgType: "TIMTextElem", msgContent: { text: "text" } },
      { msgType: "TIMLocationElem", msgContent: { desc: "desc", latitude: 1.5, longitude: 1.5 } },
      { msgType: "TIMFaceElem", msgContent: { index: 1, data: "data" } },
      { msgType: "TIMCustomElem", msgContent: { data: "data", desc: "desc", ext: "ext", sound: "sound" } },
      { msgType: "TIMSoundElem", msgContent: { url: "url", uuid: "uuid", size: 1, second: 1, downloadFlag: 2 } },
      {
        msgType: "TIMImageElem",
        msgContent: {
          uuid: "uuid",
          imageFormat: 1,
          imageInfoArray: [{ type: 1, size: 1, width: 1, height: 1, url: "url" }],
        },
      },
      {
        msgType: "TIMFileElem",
        msgContent: { url: "url", uuid: "uuid", fileSize: 1, fileName: "file_name", downloadFlag: 2 },
      },
      {
        msgType: "TIMVideoFileElem",
        msgContent: {
          videoUrl: "video_url",
          videoUuid: "video_uuid",
          videoSize: 1,
          videoSecond: 1,
          videoFormat: "video_format",
          videoDownloadFlag: 2,
          thumbUrl: "thumb_url",
          thumbUuid: "thumb_uuid",
          thumbSize: 1,
          thumbWidth: 1,
          thumbHeight: 1,
          thumbFormat: "thumb_format",
          thumbDownloadFlag: 2,
        },
      },
      {
        msgType: "TIMRelayElem",
        msgContent: {
          title: "title",
          msgNum: 1,
          compatibleText: "compatible_text",
          abstractList: ["abstract_list"],
          msgList: [
            {
              fromAccount: "from_account",
              toAccount: "to_account",
              groupId: "group_id",
              msgSeq: 1,
              msgRandom: 1,
              msgTimeStamp: 1,
              msgBody: [{ msgType: "TIMTextElem", msgContent: { text: "text" } }],
              cloudCustomData: "cloud_custom_data",
            },
          ],
          jsonMsgKey: "json_msg_key",
        },
      },
      {
        msgType: "TIMStreamElem",
        msgContent: {
          compatibleText: "compatible_text",
          chunks: [{ eventType: "data", index: 1, markdown: "markdown", isLast: true }],
          streamMsgId: "stream_msg_id",
        },
      },
    ],
    cloudCustomData: "cloud_custom_data",
    topicId: "topic_id",
  });
  await chat.sendBroadcastMessage({
    fromAccount: "user1",
    random: 8912345,
    msgBody: [{ msgType: "TIMCustomElem", msgContent: { data: "{ \"type\":1, \"content\":\"good evening\"}" } }],
    cloudCustomData: "custom data",
  });
  await chat.sendBroadcastMessage({
    fromAccount: "from_account",
    random: 4294967295,
    msgBody: [
      { msgType: "TIMTextElem", msgContent: { text: "text" } },
      { msgType: "TIMLocationElem", msgContent: { desc: "desc", latitude: 1.5, longitude: 1.5 } },
      { msgType: "TIMFaceElem", msgContent: { index: 1, data: "data" } },
      { msgType: "TIMCustomElem", msgContent: { data: "data", desc: "desc", ext: "ext", sound: "sound" } },
      { msgType: "TIMSoundElem", msgContent: { url: "url", uuid: "uuid", size: 1, second: 1, downloadFlag: 2 } },
      {
        msgType: "TIMImageElem",
        msgContent: {
          uuid: "uuid",
          imageFormat: 1,
          imageInfoArray: [{ type: 1, size: 1, width: 1, height: 1, url: "url" }],
        },
      },
      {
        msgType: "TIMFileElem",
        msgContent: { url: "url", uuid: "uuid", fileSize: 1, fileName: "file_name", downloadFlag: 2 },
      },
      {
        msgType: "TIMVideoFileElem",
        msgContent: {
          videoUrl: "video_url",
          videoUuid: "video_uuid",
          videoSize: 1,
          videoSecond: 1,
          videoFormat: "video_format",
          videoDownloadFlag: 2,
          thumbUrl: "thumb_url",
          thumbUuid: "thumb_uuid",
          thumbSize: 1,
          thumbWidth: 1,
          thumbHeight: 1,
          thumbFormat: "thumb_format",
          thumbDownloadFlag: 2,
        },
      },
      {
        msgType: "TIMRelayElem",
        msgContent: {
          title: "title",
          msgNum: 1,
          compatibleText: "compatible_text",
          abstractList: ["abstract_list"],
          msgList: [
            {
              fromAccount: "from_account",
              toAccount: "to_account",
              groupId: "group_id",
              msgSeq: 1,
              msgRandom: 1,
              msgTimeStamp: 1,
              msgBody: [{ msgType: "TIMTextElem", msgContent: { text: "text" } }],
              cloudCustomData: "cloud_custom_data",
            },
          ],
          jsonMsgKey: "json_msg_key",
        },
      },
      {
        msgType: "TIMStreamElem",
        msgContent: {
          compatibleText: "compatible_text",
          chunks: [{ eventType: "data", index: 1, markdown: "markdown", isLast: true }],
          streamMsgId: "stream_msg_id",
        },
      },
    ],
    cloudCustomData: "cloud_custom_data",
  });
  await chat.clearGroupMessages({ groupId: "@TGS#1FFFFFFFF" });
  await chat.clearGroupMessages({ groupId: "group_id", msgSeq: 4294967295 });
  await chat.sendGroupReadReceipts({ groupId: "PublicGroup1", fromAccount: "user2", msgSeqList: [{ msgSeq: 1 }] });
  await chat.sendGroupReadReceipts({
    groupId: "group_id",
    fromAccount: "from_account",
    msgSeqList: [{ msgSeq: 4294967295 }],
  });
  await chat.getGroupReadReceipts({ groupId: "@TGS#2GGGGGGGG", msgSeqList: [{ msgSeq: 1 }, { msgSeq: 2 }] });
  await chat.getGroupReadReceipts({ groupId: "group_id", msgSeqList: [{ msgSeq: 4294967295 }] });
  await chat.listGroupMessageReaders({ groupId: "@TGS#2GGGGGGGG", msgSeq: 1, filter: 1, cursor: "", count: 5 });
  await chat.listGroupMessageReaders({
    groupId: "group_id",
    msgSeq: 4294967295,
    filter: 0,
    cursor: "cursor",
    count: 200,
  });
  await chat.getGroupMessageExtensions({ groupId: "@TGS#1HHHHHHHH", msgSeq: 158 });
  await chat.getGroupMessageExtensions({ groupId: "group_id", msgSeq: 4294967295, startSeq: 1 });
  await chat.setGroupMessageExtensions({
    groupId: "@TGS#1HHHHHHHH",
    msgSeq: 158,
    operateType: 1,
    extensionList: [{ key: "key1", value: "value1", seq: 0 }, { key: "key2", value: "value2", seq: 0 }],
  });
  await chat.setGroupMessageExtensions({
    groupId: "group_id",
    msgSeq: 4294967295,
    operateType: 1,
    extensionList: [{ key: "key", value: "value", seq: 1 }],
  });
  await chat.pinGroupMessage({ groupId: "@TGS#2CCCCCCCC", msgSeq: 7, pinnerAccount: "user1" });
  await chat.pinGroupMessage({
    groupId: "group_id",
    topicId: "topic_id",
    msgSeq: 4294967295,
    pinnerAccount: "pinner_account",
  });
  await chat.unpinGroupMessage({ groupId: "@TGS#2CCCCCCCC", msgSeq: 7, unpinnerAccount: "user1" });
  await chat.unpinGroupMessage({
    groupId: "group_id",
    topicId: "topic_id",
    msgSeq: 4294967295,
    unpinnerAccount: "unpinner_account",
  });
  await chat.getPinnedGroupMessages({ groupId: "@TGS#2CCCCCCCC" });
  await chat.getPinnedGroupMessages({ groupId: "group_id", topicId: "topic_id" });
  await chat.sendGroupStreamMessage({
    groupId: "@TGS#1AAAAAAAA",
    msgRandom: 7718203,
    msgBody: [
      {
        msgType: "TIMStreamElem",
        msgContent: {
          compatibleText: "please update to read this",
          chunks: [{ eventType: "data", index: 1, markdown: "Hello", isLast: false }],
        },
      },
    ],
    cloudCustomData: "k=v",
  });
  await chat.sendGroupStreamMessage({
    groupId: "group_id",
    fromAccount: "from_account",
    msgRandom: 4294967295,
    msgBody: [{ msgType: "TIMTextElem", msgContent: { text: "text" } }],
    cloudCustomData: "cloud_custom_data",
  });
  await chat.sendGroupStreamMessage({
    groupId: "group_id",
    fromAccount: "from_account",
    msgRandom: 4294967295,
    msgBody: [{ msgType: "TIMLocationElem", msgContent: { desc: "desc", latitude: 1.5, longitude: 1.5 } }],
    cloudCustomData: "cloud_custom_data",
  });
  await chat.sendGroupStreamMessage({
    groupId: "group_id",
    fromAccount: "from_account",
    msgRandom: 4294967295,
    msgBody: [{ msgType: "TIMFaceElem", msgContent: { index: 1, data: "data" } }],
    cloudCustomData: "cloud_custom_data",
  });
  await chat.sendGroupStreamMessage({
    groupId: "group_id",
    fromAccount: "from_account",
    msgRandom: 4294967295,
    msgBody: [{ msgType: "TIMCustomElem", msgContent: { data: "data", desc: "desc", ext: "ext", sound: "sound" } }],
    cloudCustomData: "cloud_custom_data",
  });
  await chat.sendGroupStreamMessage({
    groupId: "group_id",
    fromAccount: "from_account",
    msgRandom: 4294967295,
    msgBody: [
      { msgType: "TIMSoundElem", msgContent: { url: "url", uuid: "uuid", size: 1, second: 1, downloadFlag: 2 } },
    ],
    cloudCustomData: "cloud_custom_data",
  });
  await chat.sendGroupStreamMessage({
    groupId: "group_id",
    fromAccount: "from_account",
    msgRandom: 4294967295,
    msgBody: [
      {
        msgType: "TIMImageElem",
        msgContent: {
          uuid: "uuid",
          imageFormat: 1,
          imageInfoArray: [{ type: 1, size: 1, width: 1, height: 1, url: "url" }],
        },
      },
    ],
    cloudCustomData: "cloud_custom_data",
  });
  await chat.sendGroupStreamMessage({
    groupId: "group_id",
    fromAccount: "from_account",
    msgRandom: 4294967295,
    msgBody: [
      {
        msgType: "TIMFileElem",
        msgContent: { url: "url", uuid: "uuid", fileSize: 1, fileName: "file_name", downloadFlag: 2 },
      },
    ],
    cloudCustomData: "cloud_custom_data",
  });
  await chat.sendGroupStreamMessage({
    groupId: "group_id",
    fromAccount: "from_account",
    msgRandom: 4294967295,
    msgBody: [
      {
        msgType: "TIMVideoFileElem",
        msgContent: {
          videoUrl: "video_url",
          videoUuid: "video_uuid",
          videoSize: 1,
          videoSecond: 1,
          videoFormat: "video_format",
          videoDownloadFlag: 2,
          thumbUrl: "thumb_url",
          thumbUuid: "thumb_uuid",
          thumbSize: 1,
          thumbWidth: 1,
          thumbHeight: 1,
          thumbFormat: "thumb_format",
          thumbDownloadFlag: 2,
        },
      },
    ],
    cloudCustomData: "cloud_custom_data",
  });
  await chat.sendGroupStreamMessage({
    groupId: "group_id",
    fromAccount: "from_account",
    msgRandom: 4294967295,
    msgBody: [
      {
        msgType: "TIMRelayElem",
        msgContent: {
          title: "title",
          msgNum: 1,
          compatibleText: "compatible_text",
          abstractList: ["abstract_list"],
          msgList: [
            {
              fromAccount: "from_account",
              toAccount: "to_account",
              groupId: "group_id",
              msgSeq: 1,
              msgRandom: 1,
              msgTimeStamp: 1,
              msgBody: [{ msgType: "TIMTextElem", msgContent: { text: "text" } }],
              cloudCustomData: "cloud_custom_data",
            },
          ],
          jsonMsgKey: "json_msg_key",
        },
      },
    ],
    cloudCustomData: "cloud_custom_data",
  });
  await chat.sendGroupStreamMessage({
    groupId: "group_id",
    fromAccount: "from_account",
    msgRandom: 4294967295,
    msgBody: [
      {
        msgType: "TIMStreamElem",
        msgContent: {
          compatibleText: "compatible_text",
          chunks: [{ eventType: "data", index: 1, markdown: "markdown", isLast: true }],
          streamMsgId: "stream_msg_id",
        },
      },
    ],
    cloudCustomData: "cloud_custom_data",
  });
}

/** Group management. */
export async function group(chat: ChatClient): Promise<void> {
  await chat.listAppGroups({});
  await chat.listAppGroups({ limit: 10000, next: 1, groupType: "Public" });
  await chat.createGroup({ ownerAccount: "user1", type: "Public", name: "Chess club" });
  await chat.createGroup({
    ownerAccount: "owner_account",
    type: "Public",
    groupId: "group_id",
    name: "name",
    introduction: "introduction",
    notification: "notification",
    faceUrl: "face_url",
    maxMemberCount: 1,
    applyJoinOption: "FreeAccess",
    inviteJoinOption: "FreeAccess",
    appDefinedData: [{ key: "key", value: "value" }],
    memberList: [
      { memberAccount: "member_account", role: "Admin", appMemberDefinedData: [{ key: "key", value: "value" }] },
    ],
    supportTopic: 0,
    enablePermission: 0,
    defaultPermission: 1,
  });
  await chat.getGroupProfiles({ groupIdList: ["@TGS#1AAAAAAAA", "@TGS#1BBBBBBBB"] });
  await chat.getGroupProfiles({
    groupIdList: ["group_id_list"],
    responseFilter: {
      groupBaseInfoFilter: [
        "Type",
        "Name",
        "Introduction",
        "Notification",
        "FaceUrl",
        "CreateTime",
        "Owner_Account",
        "InfoSeq",
        "LastInfoTime",
        "LastMsgTime",
        "NextMsgSeq",
        "MemberNum",
        "MaxMemberNum",
        "ApplyJoinOption",
        "InviteJoinOption",
        "MuteAllMember",
      ],
      memberInfoFilter: [
        "Account",
        "Role",
        "JoinTime",
        "MsgSeq",
        "MsgFlag",
        "LastSendMsgTime",
        "MuteUntil",
        "NameCard",
      ],
      appDefinedDataFilterGroup: ["app_defined_data_filter_group"],
      appDefinedDataFilterGroupMember: ["app_defined_data_filter_group_member"],
    },
  });
  await chat.listGroupMembers({ groupId: "@TGS#1AAAAAAAA" });
  await chat.listGroupMembers({
    groupId: "group_id",
    memberInfoFilter: [
      "Role",
      "JoinTime",
      "MsgSeq",
      "MsgFlag",
      "LastSendMsgTime",
      "MuteUntil",
      "NameCard",
      "OnlineStatus",
    ],
    memberRoleFilter: ["Owner", "Admin", "Member"],
    appDefinedDataFilterGroupMember: ["app_defined_data_filter_group_member"],
    limit: 6000,
    offset: 1,
    next: "next",
  });
  await chat.getSpecifiedGroupMembers({ groupId: "@TGS#2CCCCCCCC", memberListAccount: ["user1", "user2"] });
  await chat.getSpecifiedGroupMembers({
    groupId: "group_id",
    memberListAccount: ["member_list_account"],
    memberInfoFilter: [
      "Role",
      "JoinTime",
      "MsgSeq",
      "MsgFlag",
      "LastSendMsgTime",
      "MuteUntil",
      "NameCard",
      "OnlineStatus",
    ],
    memberRoleFilter: ["Owner", "Admin", "Member"],
    appDefinedDataFilterGroupMember: ["app_defined_data_filter_group_member"],
  });
  await chat.modifyGroupProfile({
    groupId: "@TGS#1AAAAAAAA",
    name: "New name",
    introduction: "New intro",
    notification: "New notice",
    faceUrl: "https://example.com/n.png",
    maxMemberNum: 300,
    applyJoinOption: "NeedPermission",
    muteAllMember: "On",
  });
  await chat.modifyGroupProfile({
    groupId: "group_id",
    name: "name",
    introduction: "introduction",
    notification: "notification",
    faceUrl: "face_url",
    maxMemberNum: 1,
    applyJoinOption: "FreeAccess",
    inviteJoinOption: "FreeAccess",
    muteAllMember: "On",
    appDefinedData: [{ key: "key", value: "value" }],
    fromAccount: "from_account",
    enablePermission: 0,
    defaultPermission: 1,
    historyMsgBeforeJoin: "On",
  });
  await chat.addGroupMembers({
    groupId: "@TGS#3DDDDDDDD",
    memberList: [{ memberAccount: "user1" }, { memberAccount: "user2" }],
  });
  await chat.addGroupMembers({ groupId: "group_id", silence: 0, memberList: [{ memberAccount: "member_account" }] });
  await chat.deleteGroupMembers({ groupId: "@TGS#3DDDDDDDD", memberToDelAccount: ["user1", "user2"] });
  await chat.deleteGroupMembers({
    groupId: "group_id",
    silence: 0,
    reason: "reason",
    memberToDelAccount: ["member_to_del_account"],
  });
  await chat.modifyGroupMemberProfile({ groupId: "@TGS#3DDDDDDDD", memberAccount: "user1", role: "Admin" });
  await chat.modifyGroupMemberProfile({
    groupId: "group_id",
    memberAccount: "member_account",
    role: "Admin",
    msgFlag: "AcceptAndNotify",
    nameCard: "name_card",
    appMemberDefinedData: [{ key: "key", value: "value" }],
    muteTime: 1,
  });
  await chat.disbandGroup({ groupId: "@TGS#3DDDDDDDD" });
  await chat.disbandGroup({ groupId: "group_id" });
  await chat.listJoinedGroups({ memberAccount: "user1" });
  await chat.listJoinedGroups({
    memberAccount: "member_account",
    withHugeGroups: 0,
    withNoActiveGroups: 0,
    limit: 5000,
    offset: 1,
    groupType: "Public",
    responseFilter: {
      groupBaseInfoFilter: [
        "Type",
        "Name",
        "Introduction",
        "Notification",
        "FaceUrl",
        "CreateTime",
        "Owner_Account",
        "InfoSeq",
        "LastInfoTime",
        "LastMsgTime",
        "NextMsgSeq",
        "MemberNum",
        "MaxMemberNum",
        "ApplyJoinOption",
        "InviteJoinOption",
        "MuteAllMember",
      ],
      selfInfoFilter: ["Role", "JoinTime", "MsgFlag", "MsgSeq"],
    },
    supportTopic: 0,
  });
  await chat.getMemberRoles({ groupId: "@TGS#3DDDDDDDD", userAccount: ["user1", "user2", "user3"] });
  await chat.getMemberRoles({ groupId: "group_id", userAccount: ["user_account"] });
  await chat.muteGroupMembers({ groupId: "@TGS#3DDDDDDDD", membersAccount: ["user1", "user2"], muteTime: 120 });
  await chat.muteGroupMembers({
    groupId: "group_id",
    membersAccount: ["members_account"],
    muteTime: 4294967295,
    topicId: "topic_id",
  });
  await chat.listMutedGroupMembers({ groupId: "@TGS#3DDDDDDDD" });
  await chat.listMutedGroupMembers({ groupId: "group_id", topicId: "topic_id" });
  await chat.listMutedGroupMembersLegacy({ groupId: "@TGS#3DDDDDDDD" });
  await chat.listMutedGroupMembersLegacy({ groupId: "group_id" });
  await chat.changeGroupOwner({ groupId: "@TGS#3DDDDDDDD", newOwnerAccount: "user2" });
  await chat.changeGroupOwner({
    groupId: "group_id",
    newOwnerAccount: "new_owner_account",
    fromAccount: "from_account",
  });
  await chat.importGroup({ ownerAccount: "user1", type: "Public", name: "Chess club", createTime: 1448357837 });
  await chat.importGroup({
    ownerAccount: "owner_account",
    type: "Public",
    groupId: "group_id",
    name: "name",
    introduction: "introduction",
    notification: "notification",
    faceUrl: "face_url",
    maxMemberCount: 6000,
    applyJoinOption: "FreeAccess",
    appDefinedData: [{ key: "key", value: "value" }],
    createTime: 1,
    supportTopic: 0,
  });
  await chat.importGroupMembers({
    groupId: "@TGS#3DDDDDDDD",
    memberList: [
      { memberAccount: "user1", role: "Admin", joinTime: 1448357837, unreadMsgNum: 5 },
      { memberAccount: "user2", joinTime: 1448357857, unreadMsgNum: 2 },
    ],
  });
  await chat.importGroupMembers({
    groupId: "group_id",
    memberList: [{ memberAccount: "member_account", role: "Admin", joinTime: 1, unreadMsgNum: 1 }],
  });
  await chat.setMemberUnreadCount({ groupId: "@TGS#3DDDDDDDD", memberAccount: "user1", unreadMsgNum: 5 });
  await chat.setMemberUnreadCount({ groupId: "group_id", memberAccount: "member_account", unreadMsgNum: 1 });
  await chat.getOnlineMemberCount({ groupId: "@TGS#3DDDDDDDD" });
  await chat.getOnlineMemberCount({ groupId: "group_id" });
  await chat.banGroupMembers({
    groupId: "@TGS#3DDDDDDDD",
    membersAccount: ["user1", "user2"],
    duration: 3600,
    description: "you broke the rules",
  });
  await chat.banGroupMembers({
    groupId: "group_id",
    membersAccount: ["members_account"],
    duration: 4294967295,
    description: "description",
  });
  await chat.unbanGroupMembers({ groupId: "@TGS#3DDDDDDDD", membersAccount: ["user1", "user2"] });
  await chat.unbanGroupMembers({ groupId: "group_id", membersAccount: ["members_account"] });
  await chat.listBannedGroupMembers({ groupId: "@TGS#3DDDDDDDD", limit: 20, offset: 0 });
  await chat.listBannedGroupMembers({ groupId: "group_id", limit: 100, offset: 1 });
  await chat.listLiveGroupOnlineMembers({ groupId: "@TGS#aEEEEEEEE", timestamp: 0 });
  await chat.listLiveGroupOnlineMembers({ groupId: "group_id", timestamp: 1, mark: 1 });
  await chat.markLiveGroupMembers({
    groupId: "@TGS#aEEEEEEEE",
    commandType: 1,
    memberList: [{ memberAccount: "user1", marks: [1000] }, { memberAccount: "user2", marks: [1001] }],
  });
  await chat.markLiveGroupMembers({
    groupId: "group_id",
    commandType: 1,
    memberList: [{ memberAccount: "member_account", marks: [1] }],
  });
  await chat.setLiveGroupAdmins({ groupId: "@TGS#aEEEEEEEE", commandType: 1, adminAccount: ["user1"] });
  await chat.setLiveGroupAdmins({ groupId: "group_id", commandType: 1, adminAccount: ["admin_account"] });
  await chat.listLiveGroupAdmins({ groupId: "@TGS#aEEEEEEEE" });
  await chat.listLiveGroupAdmins({ groupId: "group_id" });
  await chat.checkLiveGroupMembers({ groupId: "@TGS#aEEEEEEEE", memberAccount: ["user1", "user2", "user3", "user4"] });
  await chat.checkLiveGroupMembers({ groupId: "group_id", memberAccount: ["member_account"] });
  await chat.addLiveGroupRobots({ groupId: "@TGS#aEEEEEEEE", memberAccount: ["bot1", "bot2"] });
  await chat.addLiveGroupRobots({ groupId: "group_id", memberAccount: ["member_account"] });
  await chat.deleteLiveGroupRobots({ groupId: "@TGS#aEEEEEEEE", memberAccount: ["bot1", "bot2"] });
  await chat.deleteLiveGroupRobots({ groupId: "group_id", memberAccount: ["member_account"] });
  await chat.getGroupAttributes({ groupId: "@TGS#aFFFFFFFF" });
  await chat.getGroupAttributes({ groupId: "group_id" });
  await chat.modifyGroupAttributes({
    groupId: "@TGS#aFFFFFFFF",
    groupAttr: [{ key: "seat_1", value: "user1" }, { key: "seat_2", value: "user2" }],
  });
  await chat.modifyGroupAttributes({ groupId: "group_id", groupAttr: [{ key: "key", value: "value" }] });
  await chat.clearGroupAttributes({ groupId: "@TGS#aFFFFFFFF" });
  await chat.clearGroupAttributes({ groupId: "group_id" });
  await chat.resetGroupAttributes({
    groupId: "@TGS#aFFFFFFFF",
    groupAttr: [{ key: "seat_1", value: "user1" }, { key: "seat_2", value: "user2" }],
  });
  await chat.resetGroupAttributes({ groupId: "group_id", groupAttr: [{ key: "key", value: "value" }] });
  await chat.deleteGroupAttributes({ groupId: "@TGS#aFFFFFFFF", groupAttr: [{ key: "seat_1" }, { key: "seat_2" }] });
  await chat.deleteGroupAttributes({ groupId: "group_id", groupAttr: [{ key: "key" }] });
  await chat.getGroupCounters({ groupId: "@TGS#aFFFFFFFF", groupCounterKeys: ["like", "unlike"] });
  await chat.getGroupCounters({ groupId: "group_id", groupCounterKeys: ["group_counter_keys"] });
  await chat.updateGroupCounters({
    groupId: "@TGS#aFFFFFFFF",
    groupCounter: [{ key: "like", value: 5 }, { key: "unlike", value: 1 }],
    mode: "Set",
  });
  await chat.updateGroupCounters({ groupId: "group_id", groupCounter: [{ key: "key", value: 1 }], mode: "Set" });
  await chat.deleteGroupCounters({ groupId: "@TGS#aFFFFFFFF", groupCounterKeys: ["like", "unlike"] });
  await chat.deleteGroupCounters({ groupId: "group_id", groupCounterKeys: ["group_counter_keys"] });
}

/** Push to all users, the older service. */
export async function memberPush(chat: ChatClient): Promise<void> {
  await chat.pushToMembers({
    fromAccount: "admin",
    msgRandom: 55002,
    msgLifeTime: 120,
    msgBody: [{ msgType: "TIMTextElem", msgContent: { text: "hello Stockholm" } }],
    condition: { tagsOr: ["stockholm"] },
  });
  await chat.pushToMembers({
    fromAccount: "admin",
    msgRandom: 55003,
    msgLifeTime: 120,
    msgBody: [{ msgType: "TIMTextElem", msgContent: { text: "hello all" } }],
  });
  await chat.pushToMembers({
    fromAccount: "from_account",
    msgRandom: 4294967295,
    msgLifeTime: 604800,
    msgBody: [
      { msgType: "TIMTextElem", msgContent: { text: "text" } },
      { msgType: "TIMLocationElem", msgContent: { desc: "desc", latitude: 1.5, longitude: 1.5 } },
      { msgType: "TIMFaceElem", msgContent: { index: 1, data: "data" } },
      { msgType: "TIMCustomElem", msgContent: { data: "data", desc: "desc", ext: "ext", sound: "sound" } },
      { msgType: "TIMSoundElem", msgContent: { url: "url", uuid: "uuid", size: 1, second: 1, downloadFlag: 2 } },
      {
        msgType: "TIMImageElem",
        msgContent: {
          uuid: "uuid",
          imageFormat: 1,
          imageInfoArray: [{ type: 1, size: 1, width: 1, height: 1, url: "url" }],
        },
      },
      {
        msgType: "TIMFileElem",
        msgContent: { url: "url", uuid: "uuid", fileSize: 1, fileName: "file_name", downloadFlag: 2 },
      },
      {
        msgType: "TIMVideoFileElem",
        msgContent: {
          videoUrl: "video_url",
          videoUuid: "video_uuid",
          videoSize: 1,
          videoSecond: 1,
          videoFormat: "video_format",
          videoDownloadFlag: 2,
          thumbUrl: "thumb_url",
          thumbUuid: "thumb_uuid",
          thumbSize: 1,
          thumbWidth: 1,
          thumbHeight: 1,
          thumbFormat: "thumb_format",
          thumbDownloadFlag: 2,
        },
      },
      {
        msgType: "TIMRelayElem",
        msgContent: {
          title: "title",
          msgNum: 1,
          compatibleText: "compatible_text",
          abstractList: ["abstract_list"],
          msgList: [
            {
              fromAccount: "from_account",
              toAccount: "to_account",
              groupId: "group_id",
              msgSeq: 1,
              msgRandom: 1,
              msgTimeStamp: 1,
              msgBody: [{ msgType: "TIMTextElem", msgContent: { text: "text" } }],
              cloudCustomData: "cloud_custom_data",
            },
          ],
          jsonMsgKey: "json_msg_key",
        },
      },
      {
        msgType: "TIMStreamElem",
        msgContent: {
          compatibleText: "compatible_text",
          chunks: [{ eventType: "data", index: 1, markdown: "markdown", isLast: true }],
          streamMsgId: "stream_msg_id",
        },
      },
    ],
    offlinePushInfo: {
      pushFlag: 0,
      title: "title",
      desc: "desc",
      ext: "ext",
      multiLanguageContent: [{ language: "language", title: "title", desc: "desc" }],
      badgeAddNum: 99,
      badgeSetNum: 999,
      pushTemplateId: "push_template_id",
      pushTemplateParam: { Any_Key: "push_template_param" },
      androidInfo: {
        sound: "sound",
        pushStyle: 0,
        huaWeiChannelId: "hua_wei_channel_id",
        huaWeiImportance: "LOW",
        huaWeiCategory: "hua_wei_category",
        huaWeiImage: "hua_wei_image",
        extAsHuaweiIntentParam: 0,
        honorImportance: "LOW",
        honorImage: "honor_image",
        xiaoMiChannelId: "xiao_mi_channel_id",
        oppoChannelId: "oppo_channel_id",
        oppoCategory: "oppo_category",
        oppoNotifyLevel: 1,
        oppoPrivateMsgTemplateId: "oppo_private_msg_template_id",
        oppoPrivateTitleParameters: { Any_Key: { SubKey: 1 } },
        oppoPrivateContentParameters: { Any_Key: { SubKey: 1 } },
        vivoClassification: 0,
        vivoCategory: "vivo_category",
        vivoNotifyType: 1,
        meiZuNoticeMsgType: 0,
        googleChannelId: "google_channel_id",
        googlePriority: "normal",
        googleImage: "google_image",
      },
      apnsInfo: {
        badgeMode: 0,
        title: "title",
        subTitle: "sub_title",
        image: "image",
        mutableContent: 0,
        sound: "sound",
        interruptionLevel: "active",
        contentAvailable: 0,
        isVoipPush: 0,
        liveActivity: { laId: "la_id", event: "update", contentState: { Any_Key: { SubKey: 1 } }, dismissalDate: 1 },
      },
      harmonyInfo: { title: "title", category: "category", image: "image", sound: "sound", soundDuration: 60 },
    },
    condition: {
      attrsOr: { Any_Key: "attrs_or" },
      attrsAnd: { Any_Key: "attrs_and" },
      tagsOr: ["tags_or"],
      tagsAnd: ["tags_and"],
    },
  });
  await chat.setMemberAttributeNames({ attrNames: { "0": "sex", "1": "city", "2": "country" } });
  await chat.setMemberAttributeNames({ attrNames: { Any_Key: "attr_names" } });
  await chat.getMemberAttributeNames({});
  await chat.setMemberAttributes({
    userAttrs: [
      { toAccount: "u1", attrs: { sex: "a1", city: "a2" } },
      { toAccount: "u2", attrs: { city: "a3", sex: "a4" } },
    ],
  });
  await chat.setMemberAttributes({ userAttrs: [{ toAccount: "to_account", attrs: { Any_Key: "attrs" } }] });
  await chat.getMemberAttributes({ toAccount: ["u1", "u2", "u3"] });
  await chat.getMemberAttributes({ toAccount: ["to_account"] });
  await chat.removeMemberAttributes({
    userAttrs: [{ toAccount: "u2", attrs: ["sex", "city"] }, { toAccount: "u1", attrs: ["sex", "city"] }],
  });
  await chat.removeMemberAttributes({ userAttrs: [{ toAccount: "to_account", attrs: ["attrs"] }] });
  await chat.addMemberTags({
    userTags: [{ toAccount: "u1", tags: ["a", "b"] }, { toAccount: "u2", tags: ["a", "b"] }],
  });
  await chat.addMemberTags({ userTags: [{ toAccount: "to_account", tags: ["tags"] }] });
  await chat.getMemberTags({ toAccount: ["u1", "u2"] });
  await chat.getMemberTags({ toAccount: ["to_account"] });
  await chat.removeMemberTags({
    userTags: [{ toAccount: "u1", tags: ["a", "b"] }, { toAccount: "u2", tags: ["a", "b"] }],
  });
  await chat.removeMemberTags({ userTags: [{ toAccount: "to_account", tags: ["tags"] }] });
  await chat.clearMemberTags({ toAccount: ["u1", "u2"] });
  await chat.clearMemberTags({ toAccount: ["to_account"] });
}

/** One-to-one messages. */
export async function message(chat: ChatClient): Promise<void> {
  await chat.sendC2cMessage({
    syncOtherMachine: 2,
    toAccount: "rider_17",
    msgLifeTime: 60,
    msgSeq: 51230077,
    msgRandom: 7718203,
    msgBody: [{ msgType: "TIMTextElem", msgContent: { text: "good morning" } }],
    cloudCustomData: "shop=12",
    supportMessageExtension: 0,
  });
  await chat.sendC2cMessage({
    syncOtherMachine: 1,
    fromAccount: "from_account",
    toAccount: "to_account",
    onlineOnlyFlag: 0,
    msgLifeTime: 604800,
    msgSeq: 4294967295,
    msgRandom: 4294967295,
    msgTimeStamp: 1,
    forbidCallbackControl: ["ForbidBeforeSendMsgCallback", "ForbidAfterSendMsgCallback"],
    sendMsgControl: ["NoUnread", "NoLastMsg", "WithMuteNotifications", "NoMsgCheck"],
    msgBody: [
      { msgType: "TIMTextElem", msgContent: { text: "text" } },
      { msgType: "TIMLocationElem", msgContent: { desc: "desc", latitude: 1.5, longitude: 1.5 } },
      { msgType: "TIMFaceElem", msgContent: { index: 1, data: "data" } },
      { msgType: "TIMCustomElem", msgContent: { data: "data", desc: "desc", ext: "ext", sound: "sound" } },
      { msgType: "TIMSoundElem", msgContent: { url: "url", uuid: "uuid", size: 1, second: 1, downloadFlag: 2 } },
      {
        msgType: "TIMImageElem",
        msgContent: {
          uuid: "uuid",
          imageFormat: 1,
          imageInfoArray: [{ type: 1, size: 1, width: 1, height: 1, url: "url" }],
        },
      },
      {
        msgType: "TIMFileElem",
        msgContent: { url: "url", uuid: "uuid", fileSize: 1, fileName: "file_name", downloadFlag: 2 },
      },
      {
        msgType: "TIMVideoFileElem",
        msgContent: {
          videoUrl: "video_url",
          videoUuid: "video_uuid",
          videoSize: 1,
          videoSecond: 1,
          videoFormat: "video_format",
          videoDownloadFlag: 2,
          thumbUrl: "thumb_url",
          thumbUuid: "thumb_uuid",
          thumbSize: 1,
          thumbWidth: 1,
          thumbHeight: 1,
          thumbFormat: "thumb_format",
          thumbDownloadFlag: 2,
        },
      },
      {
        msgType: "TIMRelayElem",
        msgContent: {
          title: "title",
          msgNum: 1,
          compatibleText: "compatible_text",
          abstractList: ["abstract_list"],
          msgList: [
            {
              fromAccount: "from_account",
              toAccount: "to_account",
              groupId: "group_id",
              msgSeq: 1,
              msgRandom: 1,
              msgTimeStamp: 1,
              msgBody: [{ msgType: "TIMTextElem", msgContent: { text: "text" } }],
              cloudCustomData: "cloud_custom_data",
            },
          ],
          jsonMsgKey: "json_msg_key",
        },
      },
      {
        msgType: "TIMStreamElem",
        msgContent: {
          compatibleText: "compatible_text",
          chunks: [{ eventType: "data", index: 1, markdown: "markdown", isLast: true }],
          streamMsgId: "stream_msg_id",
        },
      },
    ],
    cloudCustomData: "cloud_custom_data",
    supportMessageExtension: 0,
    offlinePushInfo: {
      pushFlag: 0,
      title: "title",
      desc: "desc",
      ext: "ext",
      multiLanguageContent: [{ language: "language", title: "title", desc: "desc" }],
      badgeAddNum: 99,
      badgeSetNum: 999,
      pushTemplateId: "push_template_id",
      pushTemplateParam: { Any_Key: "push_template_param" },
      androidInfo: {
        sound: "sound",
        pushStyle: 0,
        huaWeiChannelId: "hua_wei_channel_id",
        huaWeiImportance: "LOW",
        huaWeiCategory: "hua_wei_category",
        huaWeiImage: "hua_wei_image",
        extAsHuaweiIntentParam: 0,
        honorImportance: "LOW",
        honorImage: "honor_image",
        xiaoMiChannelId: "xiao_mi_channel_id",
        oppoChannelId: "oppo_channel_id",
        oppoCategory: "oppo_category",
        oppoNotifyLevel: 1,
        oppoPrivateMsgTemplateId: "oppo_private_msg_template_id",
        oppoPrivateTitleParameters: { Any_Key: { SubKey: 1 } },
        oppoPrivateContentParameters: { Any_Key: { SubKey: 1 } },
        vivoClassification: 0,
        vivoCategory: "vivo_category",
        vivoNotifyType: 1,
        meiZuNoticeMsgType: 0,
        googleChannelId: "google_channel_id",
        googlePriority: "normal",
        googleImage: "google_image",
      },
      apnsInfo: {
        badgeMode: 0,
        title: "title",
        subTitle: "sub_title",
        image: "image",
        mutableContent: 0,
        sound: "sound",
        interruptionLevel: "active",
        contentAvailable: 0,
        isVoipPush: 0,
        liveActivity: { laId: "la_id", event: "update", contentState: { Any_Key: { SubKey: 1 } }, dismissalDate: 1 },
      },
      harmonyInfo: { title: "title", category: "category", image: "image", sound: "sound", soundDuration: 60 },
    },
    isNeedReadReceipt: 0,
  });
  await chat.batchSendC2cMessage({
    syncOtherMachine: 2,
    toAccount: ["rider_17", "rider_18"],
    msgSeq: 40217,
    msgRandom: 20240611,
    msgBody: [{ msgType: "TIMTextElem", msgContent: { text: "doors open at nine" } }],
    cloudCustomData: "campaign=7",
  });
  await chat.batchSendC2cMessage({
    syncOtherMachine: 1,
    fromAccount: "from_account",
    toAccount: ["to_account"],
    onlineOnlyFlag: 0,
    msgLifeTime: 604800,
    msgSeq: 4294967295,
    msgRandom: 4294967295,
    msgTimeStamp: 1,
    msgBody: [
      { msgType: "TIMTextElem", msgContent: { text: "text" } },
      { msgType: "TIMLocationElem", msgContent: { desc: "desc", latitude: 1.5, longitude: 1.5 } },
      { msgType: "TIMFaceElem", msgContent: { index: 1, data: "data" } },
      { msgType: "TIMCustomElem", msgContent: { data: "data", desc: "desc", ext: "ext", sound: "sound" } },
      { msgType: "TIMSoundElem", msgContent: { url: "url", uuid: "uuid", size: 1, second: 1, downloadFlag: 2 } },
      {
        msgType: "TIMImageElem",
        msgContent: {
          uuid: "uuid",
          imageFormat: 1,
          imageInfoArray: [{ type: 1, size: 1, width: 1, height: 1, url: "url" }],
        },
      },
      {
        msgType: "TIMFileElem",
        msgContent: { url: "url", uuid: "uuid", fileSize: 1, fileName: "file_name", downloadFlag: 2 },
      },
      {
        msgType: "TIMVideoFileElem",
        msgContent: {
          videoUrl: "video_url",
          videoUuid: "video_uuid",
          videoSize: 1,
          videoSecond: 1,
          videoFormat: "video_format",
          videoDownloadFlag: 2,
          thumbUrl: "thumb_url",
          thumbUuid: "thumb_uuid",
          thumbSize: 1,
          thumbWidth: 1,
          thumbHeight: 1,
          thumbFormat: "thumb_format",
          thumbDownloadFlag: 2,
        },
      },
      {
        msgType: "TIMRelayElem",
        msgContent: {
          title: "title",
          msgNum: 1,
          compatibleText: "compatible_text",
          abstractList: ["abstract_list"],
          msgList: [
            {
              fromAccount: "from_account",
              toAccount: "to_account",
              groupId: "group_id",
              msgSeq: 1,
              msgRandom: 1,
              msgTimeStamp: 1,
              msgBody: [{ msgType: "TIMTextElem", msgContent: { text: "text" } }],
              cloudCustomData: "cloud_custom_data",
            },
          ],
          jsonMsgKey: "json_msg_key",
        },
      },
      {
        msgType: "TIMStreamElem",
        msgContent: {
          compatibleText: "compatible_text",
          chunks: [{ eventType: "data", index: 1, markdown: "markdown", isLast: true }],
          streamMsgId: "stream_msg_id",
        },
      },
    ],
    cloudCustomData: "cloud_custom_data",
    supportMessageExtension: 0,
    sendMsgControl: ["NoUnread", "NoLastMsg", "WithMuteNotifications", "NoMsgCheck"],
    offlinePushInfo: {
      pushFlag: 0,
      title: "title",
      desc: "desc",
      ext: "ext",
      multiLanguageContent: [{ language: "language", title: "title", desc: "desc" }],
      badgeAddNum: 99,
      badgeSetNum: 999,
      pushTemplateId: "push_template_id",
      pushTemplateParam: { Any_Key: "push_template_param" },
      androidInfo: {
        sound: "sound",
        pushStyle: 0,
        huaWeiChannelId: "hua_wei_channel_id",
        huaWeiImportance: "LOW",
        huaWeiCategory: "hua_wei_category",
        huaWeiImage: "hua_wei_image",
        extAsHuaweiIntentParam: 0,
        honorImportance: "LOW",
        honorImage: "honor_image",
        xiaoMiChannelId: "xiao_mi_channel_id",
        oppoChannelId: "oppo_channel_id",
        oppoCategory: "oppo_category",
        oppoNotifyLevel: 1,
        oppoPrivateMsgTemplateId: "oppo_private_msg_template_id",
        oppoPrivateTitleParameters: { Any_Key: { SubKey: 1 } },
        oppoPrivateContentParameters: { Any_Key: { SubKey: 1 } },
        vivoClassification: 0,
        vivoCategory: "vivo_category",
        vivoNotifyType: 1,
        meiZuNoticeMsgType: 0,
        googleChannelId: "google_channel_id",
        googlePriority: "normal",
        googleImage: "google_image",
      },
      apnsInfo: {
        badgeMode: 0,
        title: "title",
        subTitle: "sub_title",
        image: "image",
        mutableContent: 0,
        sound: "sound",
        interruptionLevel: "active",
        contentAvailable: 0,
        isVoipPush: 0,
        liveActivity: { laId: "la_id", event: "update", contentState: { Any_Key: { SubKey: 1 } }, dismissalDate: 1 },
      },
      harmonyInfo: { title: "title", category: "category", image: "image", sound: "sound", soundDuration: 60 },
    },
    isNeedReadReceipt: 0,
  });
  await chat.importC2cMessage({
    syncFromOldSystem: 5,
    fromAccount: "rider_17",
    toAccount: "juno_5",
    msgSeq: 730115,
    msgRandom: 5519021,
    msgTimeStamp: 1702345678,
    msgBody: [{ msgType: "TIMTextElem", msgContent: { text: "see you there" } }],
    cloudCustomData: "legacy=1",
  });
  await chat.importC2cMessage({
    syncFromOldSystem: 2,
    fromAccount: "from_account",
    toAccount: "to_account",
    msgSeq: 4294967295,
    msgRandom: 4294967295,
    msgTimeStamp: 1,
    msgBody: [
      { msgType: "TIMTextElem", msgContent: { text: "text" } },
      { msgType: "TIMLocationElem", msgContent: { desc: "desc", latitude: 1.5, longitude: 1.5 } },
      { msgType: "TIMFaceElem", msgContent: { index: 1, data: "data" } },
      { msgType: "TIMCustomElem", msgContent: { data: "data", desc: "desc", ext: "ext", sound: "sound" } },
      { msgType: "TIMSoundElem", msgContent: { url: "url", uuid: "uuid", size: 1, second: 1, downloadFlag: 2 } },
      {
        msgType: "TIMImageElem",
        msgContent: {
          uuid: "uuid",
          imageFormat: 1,
          imageInfoArray: [{ type: 1, size: 1, width: 1, height: 1, url: "url" }],
        },
      },
      {
        msgType: "TIMFileElem",
        msgContent: { url: "url", uuid: "uuid", fileSize: 1, fileName: "file_name", downloadFlag: 2 },
      },
      {
        msgType: "TIMVideoFileElem",
        msgContent: {
          videoUrl: "video_url",
          videoUuid: "video_uuid",
          videoSize: 1,
          videoSecond: 1,
          videoFormat: "video_format",
          videoDownloadFlag: 2,
          thumbUrl: "thumb_url",
          thumbUuid: "thumb_uuid",
          thumbSize: 1,
          thumbWidth: 1,
          thumbHeight: 1,
          thumbFormat: "thumb_format",
          thumbDownloadFlag: 2,
        },
      },
      {
        msgType: "TIMRelayElem",
        msgContent: {
          title: "title",
          msgNum: 1,
          compatibleText: "compatible_text",
          abstractList: ["abstract_list"],
          msgList: [
            {
              fromAccount: "from_account",
              toAccount: "to_account",
              groupId: "group_id",
              msgSeq: 1,
              msgRandom: 1,
              msgTimeStamp: 1,
              msgBody: [{ msgType: "TIMTextElem", msgContent: { text: "text" } }],
              cloudCustomData: "cloud_custom_data",
            },
          ],
          jsonMsgKey: "json_msg_key",
        },
      },
      {
        msgType: "TIMStreamElem",
        msgContent: {
          compatibleText: "compatible_text",
          chunks: [{ eventType: "data", index: 1, markdown: "markdown", isLast: true }],
          streamMsgId: "stream_msg_id",
        },
      },
    ],
    cloudCustomData: "cloud_custom_data",
  });
  await chat.listC2cMessages({
    operatorAccount: "juno_5",
    peerAccount: "rider_17",
    maxCnt: 50,
    minTime: 1716200000,
    maxTime: 1716203600,
  });
  await chat.listC2cMessages({
    operatorAccount: "operator_account",
    peerAccount: "peer_account",
    maxCnt: 1,
    minTime: 1,
    maxTime: 1,
    lastMsgKey: "last_msg_key",
  });
  await chat.recallC2cMessage({ fromAccount: "rider_17", toAccount: "juno_5", msgKey: "612090310_41077_1716201680" });
  await chat.recallC2cMessage({ fromAccount: "from_account", toAccount: "to_account", msgKey: "msg_key" });
  await chat.setC2cMessagesRead({ reportAccount: "rider_17", peerAccount: "juno_5" });
  await chat.setC2cMessagesRead({ reportAccount: "report_account", peerAccount: "peer_account", msgReadTime: 1 });
  await chat.setC2cMessagesRead({
    reportAccount: "report_account",
    peerAccount: "peer_account",
    msgReadTime: "msg_read_time",
  });
  await chat.getC2cUnreadCount({ toAccount: "rider_17" });
  await chat.getC2cUnreadCount({ toAccount: "to_account", peerAccount: ["peer_account"] });
  await chat.modifyC2cMessage({
    fromAccount: "rider_17",
    toAccount: "juno_5",
    msgKey: "612090310_41077_1716201680",
    msgBody: [{ msgType: "TIMTextElem", msgContent: { text: "corrected" } }],
  });
  await chat.modifyC2cMessage({
    fromAccount: "from_account",
    toAccount: "to_account",
    msgKey: "msg_key",
    msgBody: [
      { msgType: "TIMTextElem", msgContent: { text: "text" } },
      { msgType: "TIMLocationElem", msgContent: { desc: "desc", latitude: 1.5, longitude: 1.5 } },
      { msgType: "TIMFaceElem", msgContent: { index: 1, data: "data" } },
      { msgType: "TIMCustomElem", msgContent: { data: "data", desc: "desc", ext: "ext", sound: "sound" } },
      { msgType: "TIMSoundElem", msgContent: { url: "url", uuid: "uuid", size: 1, second: 1, downloadFlag: 2 } },
      {
        msgType: "TIMImageElem",
        msgContent: {
          uuid: "uuid",
          imageFormat: 1,
          imageInfoArray: [{ type: 1, size: 1, width: 1, height: 1, url: "url" }],
        },
      },
      {
        msgType: "TIMFileElem",
        msgContent: { url: "url", uuid: "uuid", fileSize: 1, fileName: "file_name", downloadFlag: 2 },
      },
      {
        msgType: "TIMVideoFileElem",
        msgContent: {
          videoUrl: "video_url",
          videoUuid: "video_uuid",
          videoSize: 1,
          videoSecond: 1,
          videoFormat: "video_format",
          videoDownloadFlag: 2,
          thumbUrl: "thumb_url",
          thumbUuid: "thumb_uuid",
          thumbSize: 1,
          thumbWidth: 1,
          thumbHeight: 1,
          thumbFormat: "thumb_format",
          thumbDownloadFlag: 2,
        },
      },
      {
        msgType: "TIMRelayElem",
        msgContent: {
          title: "title",
          msgNum: 1,
          compatibleText: "compatible_text",
          abstractList: ["abstract_list"],
          msgList: [
            {
              fromAccount: "from_account",
              toAccount: "to_account",
              groupId: "group_id",
              msgSeq: 1,
              msgRandom: 1,
              msgTimeStamp: 1,
              msgBody: [{ msgType: "TIMTextElem", msgContent: { text: "text" } }],
              cloudCustomData: "cloud_custom_data",
            },
          ],
          jsonMsgKey: "json_msg_key",
        },
      },
      {
        msgType: "TIMStreamElem",
        msgContent: {
          compatibleText: "compatible_text",
          chunks: [{ eventType: "data", index: 1, markdown: "markdown", isLast: true }],
          streamMsgId: "stream_msg_id",
        },
      },
    ],
    cloudCustomData: "cloud_custom_data",
  });
  await chat.sendC2cReadReceipts({
    operatorAccount: "rider_17",
    peerAccount: "juno_5",
    c2cMsgInfo: [{ fromAccount: "juno_5", toAccount: "rider_17", msgKey: "912000417_886_1716201689" }],
  });
  await chat.sendC2cReadReceipts({
    operatorAccount: "operator_account",
    peerAccount: "peer_account",
    c2cMsgInfo: [{ fromAccount: "from_account", toAccount: "to_account", msgKey: "msg_key" }],
  });
  await chat.deleteC2cMessages({
    operatorAccount: "rider_17",
    peerAccount: "juno_5",
    msgKeyList: ["612090310_41077_1716201680", "912000417_886_1716201689"],
  });
  await chat.deleteC2cMessages({
    operatorAccount: "operator_account",
    peerAccount: "peer_account",
    msgKeyList: ["msg_key_list"],
  });
  await chat.getC2cMessageExtensions({
    fromAccount: "rider_17",
    toAccount: "juno_5",
    msgKey: "55010233_77_1716201200",
  });
  await chat.getC2cMessageExtensions({
    fromAccount: "from_account",
    toAccount: "to_account",
    msgKey: "msg_key",
    startSeq: 1,
  });
  await chat.setC2cMessageExtensions({
    fromAccount: "rider_17",
    toAccount: "juno_5",
    msgKey: "55010233_77_1716201200",
    operateType: 1,
    extensionList: [
      { key: "colour", value: "red", seq: 0 },
      { key: "size", value: "m", seq: 0 },
      { key: "note", value: "gift", seq: 0 },
    ],
  });
  await chat.setC2cMessageExtensions({
    fromAccount: "from_account",
    toAccount: "to_account",
    msgKey: "msg_key",
    operateType: 1,
    extensionList: [{ key: "key", value: "value", seq: 1 }],
  });
  await chat.sendC2cStreamMessage({
    syncOtherMachine: 1,
    toAccount: "rider_17",
    msgSeq: 51230077,
    msgRandom: 7718203,
    msgBody: [
      {
        msgType: "TIMStreamElem",
        msgContent: {
          compatibleText: "please update to read this",
          chunks: [{ eventType: "data", index: 1, markdown: "Hello", isLast: false }],
        },
      },
    ],
  });
  await chat.sendC2cStreamMessage({
    syncOtherMachine: 1,
    fromAccount: "from_account",
    toAccount: "to_account",
    msgSeq: 4294967295,
    msgRandom: 4294967295,
    msgBody: [{ msgType: "TIMTextElem", msgContent: { text: "text" } }],
    cloudCustomData: "cloud_custom_data",
  });
  await chat.sendC2cStreamMessage({
    syncOtherMachine: 2,
    fromAccount: "from_account",
    toAccount: "to_account",
    msgSeq: 4294967295,
    msgRandom: 4294967295,
    msgBody: [{ msgType: "TIMLocationElem", msgContent: { desc: "desc", latitude: 1.5, longitude: 1.5 } }],
    cloudCustomData: "cloud_custom_data",
  });
  await chat.sendC2cStreamMessage({
    syncOtherMachine: 1,
    fromAccount: "from_account",
    toAccount: "to_account",
    msgSeq: 4294967295,
    msgRandom: 4294967295,
    msgBody: [{ msgType: "TIMFaceElem", msgContent: { index: 1, data: "data" } }],
    cloudCustomData: "cloud_custom_data",
  });
  await chat.sendC2cStreamMessage({
    syncOtherMachine: 2,
    fromAccount: "from_account",
    toAccount: "to_account",
    msgSeq: 4294967295,
    msgRandom: 4294967295,
    msgBody: [{ msgType: "TIMCustomElem", msgContent: { data: "data", desc: "desc", ext: "ext", sound: "sound" } }],
    cloudCustomData: "cloud_custom_data",
  });
  await chat.sendC2cStreamMessage({
    syncOtherMachine: 1,
    fromAccount: "from_account",
    toAccount: "to_account",
    msgSeq: 4294967295,
    msgRandom: 4294967295,
    msgBody: [
      { msgType: "TIMSoundElem", msgContent: { url: "url", uuid: "uuid", size: 1, second: 1, downloadFlag: 2 } },
    ],
    cloudCustomData: "cloud_custom_data",
  });
  await chat.sendC2cStreamMessage({
    syncOtherMachine: 2,
    fromAccount: "from_account",
    toAccount: "to_account",
    msgSeq: 4294967295,
    msgRandom: 4294967295,
    msgBody: [
      {
        msgType: "TIMImageElem",
        msgContent: {
          uuid: "uuid",
          imageFormat: 1,
          imageInfoArray: [{ type: 1, size: 1, width: 1, height: 1, url: "url" }],
        },
      },
    ],
    cloudCustomData: "cloud_custom_data",
  });
  await chat.sendC2cStreamMessage({
    syncOtherMachine: 1,
    fromAccount: "from_account",
    toAccount: "to_account",
    msgSeq: 4294967295,
    msgRandom: 4294967295,
    msgBody: [
      {
        msgType: "TIMFileElem",
        msgContent: { url: "url", uuid: "uuid", fileSize: 1, fileName: "file_name", downloadFlag: 2 },
      },
    ],
    cloudCustomData: "cloud_custom_data",
  });
  await chat.sendC2cStreamMessage({
    syncOtherMachine: 2,
    fromAccount: "from_account",
    toAccount: "to_account",
    msgSeq: 4294967295,
    msgRandom: 4294967295,
    msgBody: [
      {
        msgType: "TIMVideoFileElem",
        msgContent: {
          videoUrl: "video_url",
          videoUuid: "video_uuid",
          videoSize: 1,
          videoSecond: 1,
          videoFormat: "video_format",
          videoDownloadFlag: 2,
          thumbUrl: "thumb_url",
          thumbUuid: "thumb_uuid",
          thumbSize: 1,
          thumbWidth: 1,
          thumbHeight: 1,
          thumbFormat: "thumb_format",
          thumbDownloadFlag: 2,
        },
      },
    ],
    cloudCustomData: "cloud_custom_data",
  });
  await chat.sendC2cStreamMessage({
    syncOtherMachine: 1,
    fromAccount: "from_account",
    toAccount: "to_account",
    msgSeq: 4294967295,
    msgRandom: 4294967295,
    msgBody: [
      {
        msgType: "TIMRelayElem",
        msgContent: {
          title: "title",
          msgNum: 1,
          compatibleText: "compatible_text",
          abstractList: ["abstract_list"],
          msgList: [
            {
              fromAccount: "from_account",
              toAccount: "to_account",
              groupId: "group_id",
              msgSeq: 1,
              msgRandom: 1,
              msgTimeStamp: 1,
              msgBody: [{ msgType: "TIMTextElem", msgContent: { text: "text" } }],
              cloudCustomData: "cloud_custom_data",
            },
          ],
          jsonMsgKey: "json_msg_key",
        },
      },
    ],
    cloudCustomData: "cloud_custom_data",
  });
  await chat.sendC2cStreamMessage({
    syncOtherMachine: 2,
    fromAccount: "from_account",
    toAccount: "to_account",
    msgSeq: 4294967295,
    msgRandom: 4294967295,
    msgBody: [
      {
        msgType: "TIMStreamElem",
        msgContent: {
          compatibleText: "compatible_text",
          chunks: [{ eventType: "data", index: 1, markdown: "markdown", isLast: true }],
          streamMsgId: "stream_msg_id",
        },
      },
    ],
    cloudCustomData: "cloud_custom_data",
  });
}

/** Content moderation. */
export async function moderation(chat: ChatClient): Promise<void> {
  await chat.moderateContent({
    auditName: "C2C",
    contentType: "Text",
    content: "some words to judge",
    extSender: "rider_17",
    extReceiver: "juno_5",
  });
  await chat.moderateContent({
    auditName: "C2C",
    contentType: "Text",
    content: "content",
    extSender: "ext_sender",
    extReceiver: "ext_receiver",
  });
  await chat.moderateContentBatch({
    auditName: "C2C",
    contents: [
      { contentId: 0, contentType: "Text", content: "first text" },
      { contentId: 1, contentType: "Text", content: "second text" },
      { contentId: 2, contentType: "Image", content: "https://img.example.com/a.jpg" },
      { contentId: 3, contentType: "Text", content: "third text" },
    ],
    extSender: "rider_17",
    extReceiver: "juno_5",
  });
  await chat.moderateContentBatch({
    auditName: "C2C",
    contents: [{ contentId: 1, contentType: "Text", content: "content" }],
    extSender: "ext_sender",
    extReceiver: "ext_receiver",
  });
  await chat.getCloudBlockedWordLibraries({ sdkAppId: 1400000000, offset: 0, limit: 3 });
  await chat.getCloudBlockedWordLibraries({ sdkAppId: 1, offset: 1, limit: 100 });
  await chat.getCloudBlockedWords({ sdkAppId: 1400000000, offset: 0, limit: 3, libId: "1202" });
  await chat.getCloudBlockedWords({ sdkAppId: 1, libId: "lib_id", offset: 1, limit: 100, content: "content" });
  await chat.addCloudBlockedWords({
    sdkAppId: 1400000000,
    libId: "1202",
    userKeywords: [{ content: "cheap-watch", label: "Ad" }, { content: "free-coin", label: "Ad" }],
  });
  await chat.addCloudBlockedWords({
    sdkAppId: 1,
    libId: "lib_id",
    userKeywords: [{ content: "content", label: "Normal" }],
  });
  await chat.deleteCloudBlockedWords({ sdkAppId: 1400000000, libId: "1202", keywords: ["cheap-watch"] });
  await chat.deleteCloudBlockedWords({ sdkAppId: 1, libId: "lib_id", keywords: ["keywords"] });
  await chat.addLocalBlockedWords({
    sdkAppId: 1400000000,
    localAuditWords: [{ keyword: "cheap-watch", wordType: 1, filterType: 1, replacedContent: "****" }],
  });
  await chat.addLocalBlockedWords({
    sdkAppId: 1,
    localAuditWords: [{ keyword: "keyword", wordType: 1, filterType: 1, replacedContent: "replaced_content" }],
  });
  await chat.deleteLocalBlockedWords({
    sdkAppId: 1400000000,
    localAuditWords: [{ id: 41, keyword: "cheap-watch", wordType: 1, filterType: 1, replacedContent: "****" }],
  });
  await chat.deleteLocalBlockedWords({
    sdkAppId: 1,
    localAuditWords: [{ id: 1, keyword: "keyword", wordType: 1, filterType: 1, replacedContent: "replaced_content" }],
  });
  await chat.getLocalBlockedWords({ sdkAppId: 1400000000, filterType: 1, offset: 0, limit: 10, keyword: "watch" });
  await chat.getLocalBlockedWords({ sdkAppId: 1, filterType: 1, offset: 1, limit: 100, keyword: "keyword" });
}

/** Official accounts. */
export async function officialAccount(chat: ChatClient): Promise<void> {
  await chat.createOfficialAccount({
    officialAccountUserId: "@TOA#_daily_news",
    ownerAccount: "owner01",
    customString: "zone-7",
    faceUrl: "http://img.example.com/a.png",
    introduction: "Morning digest",
    maxSubscriberNum: 1000,
    name: "Daily News",
    organization: "Example Press",
  });
  await chat.createOfficialAccount({
    ownerAccount: "owner_account",
    officialAccountUserId: "official_account_user_id",
    name: "name",
    introduction: "introduction",
    faceUrl: "face_url",
    maxSubscriberNum: 1,
    organization: "organization",
    customString: "custom_string",
  });
  await chat.destroyOfficialAccount({ officialAccount: "@TOA#_daily_news" });
  await chat.destroyOfficialAccount({ officialAccount: "official_account" });
  await chat.modifyOfficialAccount({
    officialAccount: "@TOA#_@TOA#abCD",
    customString: "zone-8",
    faceUrl: "http://img.example.com/b.png",
    introduction: "Evening digest",
    name: "Evening News",
    organization: "Example Press",
    maxSubscriberNum: 1000,
  });
  await chat.modifyOfficialAccount({
    officialAccount: "official_account",
    name: "name",
    introduction: "introduction",
    faceUrl: "face_url",
    organization: "organization",
    customString: "custom_string",
    maxSubscriberNum: 1,
  });
  await chat.getOfficialAccounts({
    officialAccountIdList: [{ officialAccount: "@TOA#_daily_news" }, { officialAccount: "@TOA#_@TOA#abCD" }],
    responseFilter: {
      officialAccountBaseInfoFilter: [
        "CreateTime",
        "Name",
        "Owner_Account",
        "LastMsgTime",
        "SubscriberNum",
        "Introduction",
        "FaceUrl",
        "Organization",
        "CustomString",
      ],
    },
  });
  await chat.getOfficialAccounts({
    officialAccountIdList: [{ officialAccount: "official_account" }],
    responseFilter: {
      officialAccountBaseInfoFilter: [
        "CreateTime",
        "Name",
        "Owner_Account",
        "LastMsgTime",
        "SubscriberNum",
        "Introduction",
        "FaceUrl",
        "Organization",
        "CustomString",
      ],
    },
  });
  await chat.listSubscribers({ officialAccount: "@TOA#_daily_news", limit: 50, next: "" });
  await chat.listSubscribers({ officialAccount: "official_account", limit: 200, next: "next" });
  await chat.addSubscribers({
    officialAccount: "@TOA#_@TOA#abCD",
    subscriberList: [{ subscriberAccount: "reader01" }, { subscriberAccount: "reader02" }],
  });
  await chat.addSubscribers({
    officialAccount: "official_account",
    subscriberList: [{ subscriberAccount: "subscriber_account" }],
  });
  await chat.deleteSubscribers({
    officialAccount: "@TOA#_@TOA#abCD",
    subscriberToDelAccount: ["reader01", "reader02"],
  });
  await chat.deleteSubscribers({
    officialAccount: "official_account",
    subscriberToDelAccount: ["subscriber_to_del_account"],
  });
  await chat.deleteSubscribers({
    officialAccount: "official_account",
    subscriberList: [{ subscriberAccount: "subscriber_account" }],
  });
  await chat.modifySubscriber({
    officialAccount: "@TOA#_daily_news",
    subscriberAccount: "reader01",
    customString: "vip",
  });
  await chat.modifySubscriber({
    officialAccount: "official_account",
    subscriberAccount: "subscriber_account",
    customString: "custom_string",
  });
  await chat.listSubscribedOfficialAccounts({
    subscriberAccount: "reader01",
    limit: 200,
    offset: 0,
    responseFilter: {
      officialAccountBaseInfoFilter: [
        "CreateTime",
        "Name",
        "Owner_Account",
        "LastMsgTime",
        "SubscriberNum",
        "Introduction",
        "FaceUrl",
        "Organization",
        "CustomString",
      ],
      selfInfoFilter: ["SubscribeTime", "CustomString"],
    },
  });
  await chat.listSubscribedOfficialAccounts({
    subscriberAccount: "subscriber_account",
    limit: 200,
    offset: 1,
    responseFilter: {
      officialAccountBaseInfoFilter: [
        "CreateTime",
        "Name",
        "Owner_Account",
        "LastMsgTime",
        "SubscriberNum",
        "Introduction",
        "FaceUrl",
        "Organization",
        "CustomString",
      ],
      selfInfoFilter: ["SubscribeTime", "CustomString"],
    },
  });
  await chat.sendOfficialAccountMessage({
    officialAccount: "@TOA#_daily_news",
    random: 4711,
    msgBody: [
      { msgType: "TIMTextElem", msgContent: { text: "good morning" } },
      { msgType: "TIMFaceElem", msgContent: { index: 6, data: "abc\\u0000\\u0001" } },
    ],
    cloudCustomData: "issue 12",
    offlinePushInfo: {
      pushFlag: 0,
      desc: "new issue",
      ext: "payload",
      androidInfo: { sound: "android.mp3" },
      apnsInfo: {
        sound: "apns.mp3",
        badgeMode: 1,
        title: "apns title",
        subTitle: "apns subtitle",
        image: "www.example.com",
      },
    },
  });
  await chat.sendOfficialAccountMessage({
    officialAccount: "official_account",
    random: 4294967295,
    msgBody: [
      { msgType: "TIMTextElem", msgContent: { text: "text" } },
      { msgType: "TIMLocationElem", msgContent: { desc: "desc", latitude: 1.5, longitude: 1.5 } },
      { msgType: "TIMFaceElem", msgContent: { index: 1, data: "data" } },
      { msgType: "TIMCustomElem", msgContent: { data: "data", desc: "desc", ext: "ext", sound: "sound" } },
      { msgType: "TIMSoundElem", msgContent: { url: "url", uuid: "uuid", size: 1, second: 1, downloadFlag: 2 } },
      {
        msgType: "TIMImageElem",
        msgContent: {
          uuid: "uuid",
          imageFormat: 1,
          imageInfoArray: [{ type: 1, size: 1, width: 1, height: 1, url: "url" }],
        },
      },
      {
        msgType: "TIMFileElem",
        msgContent: { url: "url", uuid: "uuid", fileSize: 1, fileName: "file_name", downloadFlag: 2 },
      },
      {
        msgType: "TIMVideoFileElem",
        msgContent: {
          videoUrl: "video_url",
          videoUuid: "video_uuid",
          videoSize: 1,
          videoSecond: 1,
          videoFormat: "video_format",
          videoDownloadFlag: 2,
          thumbUrl: "thumb_url",
          thumbUuid: "thumb_uuid",
          thumbSize: 1,
          thumbWidth: 1,
          thumbHeight: 1,
          thumbFormat: "thumb_format",
          thumbDownloadFlag: 2,
        },
      },
      {
        msgType: "TIMRelayElem",
        msgContent: {
          title: "title",
          msgNum: 1,
          compatibleText: "compatible_text",
          abstractList: ["abstract_list"],
          msgList: [
            {
              fromAccount: "from_account",
              toAccount: "to_account",
              groupId: "group_id",
              msgSeq: 1,
              msgRandom: 1,
              msgTimeStamp: 1,
              msgBody: [{ msgType: "TIMTextElem", msgContent: { text: "text" } }],
              cloudCustomData: "cloud_custom_data",
            },
          ],
          jsonMsgKey: "json_msg_key",
        },
      },
      {
        msgType: "TIMStreamElem",
        msgContent: {
          compatibleText: "compatible_text",
          chunks: [{ eventType: "data", index: 1, markdown: "markdown", isLast: true }],
          streamMsgId: "stream_msg_id",
        },
      },
    ],
    offlinePushInfo: {
      pushFlag: 0,
      title: "title",
      desc: "desc",
      ext: "ext",
      multiLanguageContent: [{ language: "language", title: "title", desc: "desc" }],
      badgeAddNum: 99,
      badgeSetNum: 999,
      pushTemplateId: "push_template_id",
      pushTemplateParam: { Any_Key: "push_template_param" },
      androidInfo: {
        sound: "sound",
        pushStyle: 0,
        huaWeiChannelId: "hua_wei_channel_id",
        huaWeiImportance: "LOW",
        huaWeiCategory: "hua_wei_category",
        huaWeiImage: "hua_wei_image",
        extAsHuaweiIntentParam: 0,
        honorImportance: "LOW",
        honorImage: "honor_image",
        xiaoMiChannelId: "xiao_mi_channel_id",
        oppoChannelId: "oppo_channel_id",
        oppoCategory: "oppo_category",
        oppoNotifyLevel: 1,
        oppoPrivateMsgTemplateId: "oppo_private_msg_template_id",
        oppoPrivateTitleParameters: { Any_Key: { SubKey: 1 } },
        oppoPrivateContentParameters: { Any_Key: { SubKey: 1 } },
        vivoClassification: 0,
        vivoCategory: "vivo_category",
        vivoNotifyType: 1,
        meiZuNoticeMsgType: 0,
        googleChannelId: "google_channel_id",
        googlePriority: "normal",
        googleImage: "google_image",
      },
      apnsInfo: {
        badgeMode: 0,
        title: "title",
        subTitle: "sub_title",
        image: "image",
        mutableContent: 0,
        sound: "sound",
        interruptionLevel: "active",
        contentAvailable: 0,
        isVoipPush: 0,
        liveActivity: { laId: "la_id", event: "update", contentState: { Any_Key: { SubKey: 1 } }, dismissalDate: 1 },
      },
      harmonyInfo: { title: "title", category: "category", image: "image", sound: "sound", soundDuration: 60 },
    },
    forbidCallbackControl: ["ForbidBeforeSendMsgCallback", "ForbidAfterSendMsgCallback"],
    onlineOnlyFlag: 0,
    sendMsgControl: ["NoLastMsg", "NoMsgCheck"],
    cloudCustomData: "cloud_custom_data",
  });
  await chat.recallOfficialAccountMessages({
    officialAccount: "@TOA#_daily_news",
    msgKeyList: ["12_1_1700000500", "13_1_1700000500"],
    reason: "wrong date",
  });
  await chat.recallOfficialAccountMessages({
    officialAccount: "official_account",
    msgKeyList: ["msg_key_list"],
    reason: "reason",
  });
  await chat.listOfficialAccountMessages({ officialAccount: "@TOA#_daily_news", reqMsgNumber: 2 });
  await chat.listOfficialAccountMessages({
    officialAccount: "official_account",
    lastMsgKey: "last_msg_key",
    reqMsgNumber: 1,
    withRecalledMsg: 0,
  });
}

/** Operations, archives and chat files. */
export async function operation(chat: ChatClient): Promise<void> {
  await chat.setGlobalMute({ setAccount: "rider_17", c2cMsgNospeakingTime: 4294967295, groupMsgNospeakingTime: 7200 });
  await chat.setGlobalMute({
    setAccount: "set_account",
    c2cMsgNospeakingTime: 4294967295,
    groupMsgNospeakingTime: 4294967295,
  });
  await chat.getGlobalMute({ getAccount: "rider_17" });
  await chat.getGlobalMute({ getAccount: "get_account" });
  await chat.getOperationsData({});
  await chat.getOperationsData({
    requestField: [
      "AppName",
      "AppId",
      "Company",
      "ActiveUserNum",
      "RegistUserNumOneDay",
      "RegistUserNumTotal",
      "LoginTimes",
      "LoginUserNum",
      "UpMsgNum",
      "SendMsgUserNum",
      "APNSMsgNum",
      "C2CUpMsgNum",
      "C2CSendMsgUserNum",
      "C2CAPNSMsgNum",
      "MaxOnlineNum",
      "ChainIncrease",
      "ChainDecrease",
      "GroupUpMsgNum",
      "GroupSendMsgUserNum",
      "GroupAPNSMsgNum",
      "GroupSendMsgGroupNum",
      "GroupJoinGroupTimes",
      "GroupQuitGroupTimes",
      "GroupNewGroupNum",
      "GroupAllGroupNum",
      "GroupDestroyGroupNum",
      "CallBackReq",
      "CallBackRsp",
      "Date",
    ],
  });
  await chat.getMessageArchives({ chatType: "C2C", msgTime: "2024060721" });
  await chat.getMessageArchives({ chatType: "C2C", msgTime: "msg_time" });
  await chat.getServerIps({});
  await chat.getServerIps({ nettype: 0 });
  await chat.banChatFile({
    rawUrl: "https://cos.ap-shanghai.myqcloud.com/005f-shanghai-360-shared-01-0000000000/76aa-1400000001/2f3b-1/0a1b2c-1.jpg",
  });
  await chat.banChatFile({ rawUrl: "raw_url" });
  await chat.unbanChatFile({
    rawUrl: "https://cos.ap-shanghai.myqcloud.com/98ec-shanghai-007-privatev2-01-0000000000/0345-1400000001/0612-yyy/0a1b2c.png",
  });
  await chat.unbanChatFile({ rawUrl: "raw_url" });
  await chat.getChatFileUrls({
    rawUrls: [
      {
        resourceId: 1,
        rawUrl: "https://cos.ap-shanghai.myqcloud.com/98ec-shanghai-007-privatev2-01-0000000000/0345-1400000001/0612-yyy/0a1b2c.png",
      },
      {
        resourceId: 2,
        rawUrl: "https://cos.ap-shanghai.myqcloud.com/98ec-shanghai-007-privatev2-01-0000000000/0345-1400000001/0612-yyy/0a1b2d.png",
      },
    ],
  });
  await chat.getChatFileUrls({ rawUrls: [{ resourceId: 1, rawUrl: "raw_url" }] });
}

/** Profile management. */
export async function profile(chat: ChatClient): Promise<void> {
  await chat.setProfile({ fromAccount: "rider_17", profileItem: [{ tag: "Tag_Profile_IM_Nick", value: "Juno" }] });
  await chat.setProfile({ fromAccount: "from_account", profileItem: [{ tag: "tag", value: "value" }] });
  await chat.setProfile({ fromAccount: "from_account", profileItem: [{ tag: "tag", value: 1 }] });
  await chat.setProfile({ fromAccount: "from_account", profileItem: [{ tag: "tag", value: ["value"] }] });
  await chat.getProfiles({ toAccount: ["rider_1"], tagList: ["Tag_Profile_IM_Nick"] });
  await chat.getProfiles({ toAccount: ["to_account"], tagList: ["tag_list"] });
}

/** Push service. */
export async function push(chat: ChatClient): Promise<void> {
  await chat.push({
    fromAccount: "admin",
    msgRandom: 55000,
    onlineOnlyFlag: 0,
    msgBody: [{ msgType: "TIMTextElem", msgContent: { text: "sale today" } }],
    offlinePushInfo: { pushFlag: 0, title: "Sale", desc: "Only today" },
    condition: { tagsOr: ["stockholm"] },
  });
  await chat.push({
    fromAccount: "admin",
    msgRandom: 55001,
    onlineOnlyFlag: 0,
    msgBody: [{ msgType: "TIMTextElem", msgContent: { text: "sale today" } }],
    offlinePushInfo: { pushFlag: 0, title: "Sale", desc: "Only today" },
  });
  await chat.push({
    fromAccount: "from_account",
    msgRandom: 4294967295,
    msgBody: [
      { msgType: "TIMTextElem", msgContent: { text: "text" } },
      { msgType: "TIMLocationElem", msgContent: { desc: "desc", latitude: 1.5, longitude: 1.5 } },
      { msgType: "TIMFaceElem", msgContent: { index: 1, data: "data" } },
      { msgType: "TIMCustomElem", msgContent: { data: "data", desc: "desc", ext: "ext", sound: "sound" } },
      { msgType: "TIMSoundElem", msgContent: { url: "url", uuid: "uuid", size: 1, second: 1, downloadFlag: 2 } },
      {
        msgType: "TIMImageElem",
        msgContent: {
          uuid: "uuid",
          imageFormat: 1,
          imageInfoArray: [{ type: 1, size: 1, width: 1, height: 1, url: "url" }],
        },
      },
      {
        msgType: "TIMFileElem",
        msgContent: { url: "url", uuid: "uuid", fileSize: 1, fileName: "file_name", downloadFlag: 2 },
      },
      {
        msgType: "TIMVideoFileElem",
        msgContent: {
          videoUrl: "video_url",
          videoUuid: "video_uuid",
          videoSize: 1,
          videoSecond: 1,
          videoFormat: "video_format",
          videoDownloadFlag: 2,
          thumbUrl: "thumb_url",
          thumbUuid: "thumb_uuid",
          thumbSize: 1,
          thumbWidth: 1,
          thumbHeight: 1,
          thumbFormat: "thumb_format",
          thumbDownloadFlag: 2,
        },
      },
      {
        msgType: "TIMRelayElem",
        msgContent: {
          title: "title",
          msgNum: 1,
          compatibleText: "compatible_text",
          abstractList: ["abstract_list"],
          msgList: [
            {
              fromAccount: "from_account",
              toAccount: "to_account",
              groupId: "group_id",
              msgSeq: 1,
              msgRandom: 1,
              msgTimeStamp: 1,
              msgBody: [{ msgType: "TIMTextElem", msgContent: { text: "text" } }],
              cloudCustomData: "cloud_custom_data",
            },
          ],
          jsonMsgKey: "json_msg_key",
        },
      },
      {
        msgType: "TIMStreamElem",
        msgContent: {
          compatibleText: "compatible_text",
          chunks: [{ eventType: "data", index: 1, markdown: "markdown", isLast: true }],
          streamMsgId: "stream_msg_id",
        },
      },
    ],
    onlineOnlyFlag: 0,
    offlinePushInfo: {
      pushFlag: 0,
      title: "title",
      desc: "desc",
      ext: "ext",
      multiLanguageContent: [{ language: "language", title: "title", desc: "desc" }],
      badgeAddNum: 99,
      badgeSetNum: 999,
      pushTemplateId: "push_template_id",
      pushTemplateParam: { Any_Key: "push_template_param" },
      androidInfo: {
        sound: "sound",
        pushStyle: 0,
        huaWeiChannelId: "hua_wei_channel_id",
        huaWeiImportance: "LOW",
        huaWeiCategory: "hua_wei_category",
        huaWeiImage: "hua_wei_image",
        extAsHuaweiIntentParam: 0,
        honorImportance: "LOW",
        honorImage: "honor_image",
        xiaoMiChannelId: "xiao_mi_channel_id",
        oppoChannelId: "oppo_channel_id",
        oppoCategory: "oppo_category",
        oppoNotifyLevel: 1,
        oppoPrivateMsgTemplateId: "oppo_private_msg_template_id",
        oppoPrivateTitleParameters: { Any_Key: { SubKey: 1 } },
        oppoPrivateContentParameters: { Any_Key: { SubKey: 1 } },
        vivoClassification: 0,
        vivoCategory: "vivo_category",
        vivoNotifyType: 1,
        meiZuNoticeMsgType: 0,
        googleChannelId: "google_channel_id",
        googlePriority: "normal",
        googleImage: "google_image",
      },
      apnsInfo: {
        badgeMode: 0,
        title: "title",
        subTitle: "sub_title",
        image: "image",
        mutableContent: 0,
        sound: "sound",
        interruptionLevel: "active",
        contentAvailable: 0,
        isVoipPush: 0,
        liveActivity: { laId: "la_id", event: "update", contentState: { Any_Key: { SubKey: 1 } }, dismissalDate: 1 },
      },
      harmonyInfo: { title: "title", category: "category", image: "image", sound: "sound", soundDuration: 60 },
    },
    condition: {
      attrsOr: { Any_Key: "attrs_or" },
      attrsAnd: { Any_Key: "attrs_and" },
      tagsOr: ["tags_or"],
      tagsAnd: ["tags_and"],
      tagsNot: ["tags_not"],
    },
    dataId: "data_id",
  });
  await chat.pushToUsers({
    fromAccount: "administrator",
    toAccount: ["u1", "u2"],
    msgRandom: 55002,
    offlinePushInfo: { pushFlag: 0, title: "Hello", desc: "You have news" },
  });
  await chat.pushToUsers({
    fromAccount: "from_account",
    toAccount: ["to_account"],
    msgRandom: 4294967295,
    offlinePushInfo: {
      pushFlag: 0,
      title: "title",
      desc: "desc",
      ext: "ext",
      multiLanguageContent: [{ language: "language", title: "title", desc: "desc" }],
      badgeAddNum: 99,
      badgeSetNum: 999,
      pushTemplateId: "push_template_id",
      pushTemplateParam: { Any_Key: "push_template_param" },
      androidInfo: {
        sound: "sound",
        pushStyle: 0,
        huaWeiChannelId: "hua_wei_channel_id",
        huaWeiImportance: "LOW",
        huaWeiCategory: "hua_wei_category",
        huaWeiImage: "hua_wei_image",
        extAsHuaweiIntentParam: 0,
        honorImportance: "LOW",
        honorImage: "honor_image",
        xiaoMiChannelId: "xiao_mi_channel_id",
        oppoChannelId: "oppo_channel_id",
        oppoCategory: "oppo_category",
        oppoNotifyLevel: 1,
        oppoPrivateMsgTemplateId: "oppo_private_msg_template_id",
        oppoPrivateTitleParameters: { Any_Key: { SubKey: 1 } },
        oppoPrivateContentParameters: { Any_Key: { SubKey: 1 } },
        vivoClassification: 0,
        vivoCategory: "vivo_category",
        vivoNotifyType: 1,
        meiZuNoticeMsgType: 0,
        googleChannelId: "google_channel_id",
        googlePriority: "normal",
        googleImage: "google_image",
      },
      apnsInfo: {
        badgeMode: 0,
        title: "title",
        subTitle: "sub_title",
        image: "image",
        mutableContent: 0,
        sound: "sound",
        interruptionLevel: "active",
        contentAvailable: 0,
        isVoipPush: 0,
        liveActivity: { laId: "la_id", event: "update", contentState: { Any_Key: { SubKey: 1 } }, dismissalDate: 1 },
      },
      harmonyInfo: { title: "title", category: "category", image: "image", sound: "sound", soundDuration: 60 },
    },
    dataId: "data_id",
  });
  await chat.revokePush({
    taskId: "660cc447_537ed82a_200000c000000_00000000_aaaaaa",
    offlinePushInfo: {
      title: "Recalled",
      desc: "This notice was taken back",
      ext: "{\"entity\":{\"k1\":\"v1\",\"k2\":\"v2\"}}",
    },
  });
  await chat.revokePush({
    taskId: "task_id",
    offlinePushInfo: {
      pushFlag: 0,
      title: "title",
      desc: "desc",
      ext: "ext",
      multiLanguageContent: [{ language: "language", title: "title", desc: "desc" }],
      badgeAddNum: 99,
      badgeSetNum: 999,
      pushTemplateId: "push_template_id",
      pushTemplateParam: { Any_Key: "push_template_param" },
      androidInfo: {
        sound: "sound",
        pushStyle: 0,
        huaWeiChannelId: "hua_wei_channel_id",
        huaWeiImportance: "LOW",
        huaWeiCategory: "hua_wei_category",
        huaWeiImage: "hua_wei_image",
        extAsHuaweiIntentParam: 0,
        honorImportance: "LOW",
        honorImage: "honor_image",
        xiaoMiChannelId: "xiao_mi_channel_id",
        oppoChannelId: "oppo_channel_id",
        oppoCategory: "oppo_category",
        oppoNotifyLevel: 1,
        oppoPrivateMsgTemplateId: "oppo_private_msg_template_id",
        oppoPrivateTitleParameters: { Any_Key: { SubKey: 1 } },
        oppoPrivateContentParameters: { Any_Key: { SubKey: 1 } },
        vivoClassification: 0,
        vivoCategory: "vivo_category",
        vivoNotifyType: 1,
        meiZuNoticeMsgType: 0,
        googleChannelId: "google_channel_id",
        googlePriority: "normal",
        googleImage: "google_image",
      },
      apnsInfo: {
        badgeMode: 0,
        title: "title",
        subTitle: "sub_title",
        image: "image",
        mutableContent: 0,
        sound: "sound",
        interruptionLevel: "active",
        contentAvailable: 0,
        isVoipPush: 0,
        liveActivity: { laId: "la_id", event: "update", contentState: { Any_Key: { SubKey: 1 } }, dismissalDate: 1 },
      },
      harmonyInfo: { title: "title", category: "category", image: "image", sound: "sound", soundDuration: 60 },
    },
  });
  await chat.setAttributeNames({
    attrNames: { "0": "sex", "1": "city", "2": "country" },
    attrTypes: { "0": 0, "1": 0, "2": 0 },
  });
  await chat.setAttributeNames({ attrNames: { Any_Key: "attr_names" }, attrTypes: { Any_Key: 1 } });
  await chat.getAttributeNames({});
  await chat.setUserAttributes({
    userAttrs: [
      { toAccount: "AAAAAAAA-0000-4000-8000-000000000001", attrs: { sex: "female", city: "Oslo" } },
      { toAccount: "u1", attrs: { sex: "male", city: "Bergen" } },
    ],
  });
  await chat.setUserAttributes({ userAttrs: [{ toAccount: "to_account", attrs: { Any_Key: "attrs" } }] });
  await chat.getUserAttributes({ toAccount: ["u1", "u2", "u3"] });
  await chat.getUserAttributes({ toAccount: ["to_account"] });
  await chat.removeUserAttributes({
    userAttrs: [{ toAccount: "u1", attrs: ["sex", "city"] }, { toAccount: "u2", attrs: ["sex", "city"] }],
  });
  await chat.removeUserAttributes({ userAttrs: [{ toAccount: "to_account", attrs: ["attrs"] }] });
  await chat.addUserTags({
    userTags: [
      { toAccount: "u1", tags: ["Gold", "WeekPass"] },
      { toAccount: "AAAAAAAA-0000-4000-8000-000000000001", tags: ["Platinum", "MonthPass"] },
    ],
  });
  await chat.addUserTags({ replace: 0, userTags: [{ toAccount: "to_account", tags: ["tags"] }] });
  await chat.getUserTags({ toAccount: ["u1", "u2", "u3"] });
  await chat.getUserTags({ toAccount: ["to_account"] });
  await chat.removeUserTags({
    userTags: [
      { toAccount: "u1", tags: ["Gold", "WeekPass"] },
      { toAccount: "u2", tags: ["Platinum Member", "MonthPass"] },
    ],
  });
  await chat.removeUserTags({ userTags: [{ toAccount: "to_account", tags: ["tags"] }] });
  await chat.clearUserTags({ toAccount: ["u1", "u2"] });
  await chat.clearUserTags({ toAccount: ["to_account"] });
  await chat.traceAllMemberPush({ taskId: "task-1", userId: "u1" });
  await chat.traceAllMemberPush({ taskId: "task_id", userId: "user_id" });
  await chat.getAllMemberPushStatistics({ startTime: 1741104000, endTime: 1741795200, taskId: ["task-1", "task-2"] });
  await chat.getAllMemberPushStatistics({ startTime: 1, endTime: 1, taskId: ["task_id"] });
  await chat.getAllMemberPushLoss({ startTime: 1741104000, endTime: 1741795200, taskId: ["task-1", "task-2"] });
  await chat.getAllMemberPushLoss({ startTime: 1, endTime: 1, taskId: ["task_id"] });
  await chat.traceNormalPush({ pushId: "push-1" });
  await chat.traceNormalPush({ pushId: "push_id" });
  await chat.getNormalPushStatistics({ startTime: 1741104000, endTime: 1741795200 });
  await chat.getNormalPushStatistics({ startTime: 1, endTime: 1 });
  await chat.getNormalPushLoss({ startTime: 1741708800, endTime: 1741795200 });
  await chat.getNormalPushLoss({ startTime: 1, endTime: 1 });
}

/** Relationship management. */
export async function relation(chat: ChatClient): Promise<void> {
  await chat.addFriends({
    fromAccount: "rider_1",
    addFriendItem: [{ toAccount: "rider_2", addSource: "AddSource_Type_XXXXXXXX" }],
  });
  await chat.addFriends({
    fromAccount: "from_account",
    addFriendItem: [
      {
        toAccount: "to_account",
        remark: "remark",
        groupName: "group_name",
        addSource: "add_source",
        addWording: "add_wording",
      },
    ],
    addType: "Add_Type_Single",
    forceAddFlags: 0,
  });
  await chat.importFriends({
    fromAccount: "rider_1",
    addFriendItem: [{ toAccount: "rider_2", addSource: "AddSource_Type_XXXXXXXX" }],
  });
  await chat.importFriends({
    fromAccount: "from_account",
    addFriendItem: [
      {
        toAccount: "to_account",
        remark: "remark",
        remarkTime: 1,
        groupName: ["group_name"],
        addSource: "add_source",
        addWording: "add_wording",
        addTime: 1,
        customItem: [{ tag: "tag", value: "value" }],
      },
    ],
  });
  await chat.importFriends({
    fromAccount: "from_account",
    addFriendItem: [
      {
        toAccount: "to_account",
        remark: "remark",
        remarkTime: 1,
        groupName: ["group_name"],
        addSource: "add_source",
        addWording: "add_wording",
        addTime: 1,
        customItem: [{ tag: "tag", value: 1 }],
      },
    ],
  });
  await chat.importFriends({
    fromAccount: "from_account",
    addFriendItem: [
      {
        toAccount: "to_account",
        remark: "remark",
        remarkTime: 1,
        groupName: ["group_name"],
        addSource: "add_source",
        addWording: "add_wording",
        addTime: 1,
        customItem: [{ tag: "tag", value: ["value"] }],
      },
    ],
  });
  await chat.updateFriends({
    fromAccount: "rider_1",
    updateItem: [{ toAccount: "rider_2", snsItem: [{ tag: "Tag_SNS_IM_Remark", value: "bike club" }] }],
  });
  await chat.updateFriends({
    fromAccount: "from_account",
    updateItem: [{ toAccount: "to_account", snsItem: [{ tag: "tag", value: "value" }] }],
  });
  await chat.updateFriends({
    fromAccount: "from_account",
    updateItem: [{ toAccount: "to_account", snsItem: [{ tag: "tag", value: 1 }] }],
  });
  await chat.updateFriends({
    fromAccount: "from_account",
    updateItem: [{ toAccount: "to_account", snsItem: [{ tag: "tag", value: ["value"] }] }],
  });
  await chat.deleteFriends({
    fromAccount: "rider_1",
    toAccount: ["rider_2", "rider_3", "rider_4"],
    deleteType: "Delete_Type_Single",
  });
  await chat.deleteFriends({
    fromAccount: "from_account",
    toAccount: ["to_account"],
    deleteType: "Delete_Type_Single",
  });
  await chat.deleteAllFriends({ fromAccount: "rider_1" });
  await chat.deleteAllFriends({ fromAccount: "from_account", deleteType: "Delete_Type_Single" });
  await chat.checkFriends({
    fromAccount: "rider_1",
    toAccount: ["rider_2", "rider_3", "rider_4", "rider_5", "rider_6"],
    checkType: "CheckResult_Type_Both",
  });
  await chat.checkFriends({
    fromAccount: "from_account",
    toAccount: ["to_account"],
    checkType: "CheckResult_Type_Single",
  });
  await chat.listFriends({ fromAccount: "rider_1", startIndex: 0, standardSequence: 0 });
  await chat.listFriends({ fromAccount: "from_account", startIndex: 1, standardSequence: 1, customSequence: 1 });
  await chat.getFriends({
    fromAccount: "rider_1",
    toAccount: ["rider_2"],
    tagList: [
      "Tag_Profile_Custom_Test",
      "Tag_Profile_IM_Image",
      "Tag_Profile_IM_Nick",
      "Tag_SNS_Custom_Test",
      "Tag_SNS_IM_Remark",
      "Tag_SNS_IM_Group",
    ],
  });
  await chat.getFriends({ fromAccount: "from_account", toAccount: ["to_account"], tagList: ["tag_list"] });
  await chat.addToBlocklist({ fromAccount: "rider_1", toAccount: ["rider_2", "rider_3", "rider_4"] });
  await chat.addToBlocklist({ fromAccount: "from_account", toAccount: ["to_account"] });
  await chat.removeFromBlocklist({ fromAccount: "rider_1", toAccount: ["rider_2", "rider_3", "rider_4"] });
  await chat.removeFromBlocklist({ fromAccount: "from_account", toAccount: ["to_account"] });
  await chat.listBlocklist({ fromAccount: "rider_1", startIndex: 0, maxLimited: 30, lastSequence: 12 });
  await chat.listBlocklist({ fromAccount: "from_account", startIndex: 1, maxLimited: 1000, lastSequence: 1 });
  await chat.checkBlocklist({
    fromAccount: "rider_1",
    toAccount: ["rider_2", "rider_3", "rider_4", "rider_5", "rider_6"],
    checkType: "BlackCheckResult_Type_Both",
  });
  await chat.checkBlocklist({
    fromAccount: "from_account",
    toAccount: ["to_account"],
    checkType: "BlackCheckResult_Type_Single",
  });
  await chat.addFriendGroups({ fromAccount: "rider_1", groupName: ["Cyclists", "Neighbours", "Chess"] });
  await chat.addFriendGroups({ fromAccount: "from_account", groupName: ["group_name"], toAccount: ["to_account"] });
  await chat.deleteFriendGroups({ fromAccount: "rider_1", groupName: ["Cyclists", "Neighbours", "Chess"] });
  await chat.deleteFriendGroups({ fromAccount: "from_account", groupName: ["group_name"] });
  await chat.getFriendGroups({ fromAccount: "rider_1" });
  await chat.getFriendGroups({
    fromAccount: "from_account",
    needFriend: "Need_Friend_Type_Yes",
    groupName: ["group_name"],
    lastSequence: 1,
  });
  await chat.followUsers({ fromAccount: "rider_1", followItem: [{ toAccount: "rider_2" }, { toAccount: "rider_3" }] });
  await chat.followUsers({ fromAccount: "from_account", followItem: [{ toAccount: "to_account" }] });
  await chat.unfollowUsers({ fromAccount: "rider_1", toAccount: ["rider_2", "rider_3"] });
  await chat.unfollowUsers({ fromAccount: "from_account", toAccount: ["to_account"] });
  await chat.checkFollowRelations({ fromAccount: "rider_1", toAccount: ["rider_2", "rider_3"] });
  await chat.checkFollowRelations({ fromAccount: "from_account", toAccount: ["to_account"] });
  await chat.listFollows({ fromAccount: "rider_1", followType: 1, startCursor: "", wantNum: 100 });
  await chat.listFollows({ fromAccount: "from_account", followType: 1, startCursor: "start_cursor", wantNum: 1000 });
  await chat.getFollowCounts({ fromAccount: "rider_1", toAccount: ["rider_1", "rider_2", "rider_3"] });
  await chat.getFollowCounts({ fromAccount: "from_account", toAccount: ["to_account"] });
}

/** Chatbots. */
export async function robot(chat: ChatClient): Promise<void> {
  await chat.createRobot({
    userId: "@RBT#guide",
    nick: "Guide",
    faceUrl: "https://img.example.com/bot.png",
    selfSignature: "ask me",
  });
  await chat.createRobot({ userId: "user_id", nick: "nick", faceUrl: "face_url", selfSignature: "self_signature" });
  await chat.deleteRobot({ robotAccount: "@RBT#guide" });
  await chat.deleteRobot({ robotAccount: "robot_account" });
  await chat.listRobots({});
  await chat.sendRobotStreamMessage({ fromAccount: "@RBT#guide", toAccount: "rider_17", chunk: "Good " });
  await chat.sendRobotStreamMessage({
    fromAccount: "from_account",
    toAccount: "to_account",
    chunk: "chunk",
    msgKey: "msg_key",
    finish: 1,
  });
}

/** Cloud search. */
export async function search(chat: ChatClient): Promise<void> {
  await chat.searchUsers({
    userGenderType: "Gender_Type_Female",
    userBirthStart: 19900101,
    userBirthEnd: 20051231,
    keywordMatchType: 0,
    keywords: ["juno", "rider"],
    count: 20,
    cursor: "",
  });
  await chat.searchUsers({
    userGenderType: "Gender_Type_Female",
    userBirthStart: 1,
    userBirthEnd: 1,
    keywordMatchType: 0,
    keywords: ["keywords"],
    count: 100,
    cursor: "cursor",
  });
  await chat.searchGroups({
    groupType: ["Public", "Community"],
    keywordMatchType: 1,
    keywords: ["chess"],
    count: 20,
    cursor: "",
  });
  await chat.searchGroups({
    groupType: ["Private", "Public", "ChatRoom", "Community"],
    keywordMatchType: 0,
    keywords: ["keywords"],
    count: 100,
    cursor: "cursor",
  });
  await chat.searchGroupMembers({
    groupIdList: ["@TGS#1AAAAAAAA"],
    keywordMatchType: 1,
    keywords: ["juno"],
    count: 20,
  });
  await chat.searchGroupMembers({
    groupType: ["Private", "Public", "ChatRoom", "Community"],
    groupIdList: ["group_id_list"],
    keywordMatchType: 0,
    keywords: ["keywords"],
    count: 100,
    cursor: "cursor",
  });
}
