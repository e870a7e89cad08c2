// @generated from api/*.yaml by cargo xtask generate
// The calls that the documentation shows. Checked by `tsc`, never run.
import { element, type ChatClient } from "tencent-chat";

declare const chat: ChatClient;
{
  const reply = await chat.importAccount({
    userId: "rider_17",
    nick: "Juno",
    faceUrl: "https://img.example.com/a/17.png",
  });
  reply.raw() satisfies string;
}
{
  const reply = await chat.importAccounts({
    accountList: [
      { userId: "rider_21", nick: "Juno" },
      { userId: "rider_22" },
      { userId: "rider_23" },
    ],
  });
  reply.raw() satisfies string;
}
{
  const reply = await chat.deleteAccounts({
    deleteItem: [{ userId: "rider_21" }, { userId: "rider_99" }],
  });
  reply.raw() satisfies string;
}
{
  const reply = await chat.checkAccounts({
    checkItem: [{ userId: "rider_17" }, { userId: "rider_40" }],
  });
  reply.raw() satisfies string;
}
{
  const reply = await chat.invalidateLoginState({ userId: "rider_17" });
  reply.raw() satisfies string;
}
{
  const reply = await chat.queryOnlineStatus({
    toAccount: ["rider_1", "rider_2", "rider_3", "rider_4"],
  });
  reply.raw() satisfies string;
}
{
  const reply = await chat.queryLoginState({ toAccount: ["rider_1", "rider_2", "rider_3"] });
  reply.raw() satisfies string;
}
{
  const reply = await chat.getCallInfo({ callId: "0f3b7c1e-5a6d-4c21-9e0a-77d1f2a40b11" });
  reply.raw() satisfies string;
}
{
  const reply = await chat.startCallByRobot({
    robotAccount: "@RBT#guide",
    calleeListAccount: ["rider_17"],
    ringTimeout: 30000,
    userData: "order=812",
    callInfo: { mediaType: "Audio", roomId: "room-812", roomIdType: 2 },
    offlinePushInfo: { pushFlag: 0, title: "A call", desc: "The guide calls you" },
  });
  reply.raw() satisfies string;
}
{
  const reply = await chat.endCall({ callId: "0f3b7c1e-5a6d-4c21-9e0a-77d1f2a40b11" });
  reply.raw() satisfies string;
}
{
  const reply = await chat.getCallRecord({ callId: "0f3b7c1e-5a6d-4c21-9e0a-77d1f2a40b11" });
  reply.raw() satisfies string;
}
{
  const reply = await chat.listCallRecords();
  reply.raw() satisfies string;
}
{
  const reply = await chat.setCallWebhook({
    url: "https://hooks.example.net/call",
    callbackCommandList: ["Call.CallbackAfterStartCall", "Call.CallbackAfterEndCall"],
  });
  reply.raw() satisfies string;
}
{
  const reply = await chat.getCallWebhook();
  reply.raw() satisfies string;
}
{
  const reply = await chat.deleteCallWebhook();
  reply.raw() satisfies string;
}
{
  const reply = await chat.createTopic({
    groupId: "@TGS#_@TGS#cAAAAAAAA",
    topicName: "Release news",
  });
  reply.raw() satisfies string;
}
{
  const reply = await chat.getTopics({ groupId: "@TGS#_@TGS#cAAAAAAAA", fromAccount: "user1" });
  reply.raw() satisfies string;
}
{
  const reply = await chat.modifyTopic({
    groupId: "@TGS#_@TGS#cAAAAAAAA",
    topicId: "@TGS#_@TGS#cAAAAAAAA@TOPIC#_@TOPIC#cBBBBBBBB",
    topicName: "Release news",
    notification: "read this first",
  });
  reply.raw() satisfies string;
}
{
  const reply = await chat.importTopic({
    groupId: "@TGS#_@TGS#cAAAAAAAA",
    topicName: "Release news",
  });
  reply.raw() satisfies string;
}
{
  const reply = await chat.destroyTopics({
    groupId: "@TGS#_@TGS#cAAAAAAAA",
    topicIdList: ["@TGS#_@TGS#cAAAAAAAA@TOPIC#_@TOPIC#cBBBBBBBB"],
  });
  reply.raw() satisfies string;
}
{
  const reply = await chat.getCommunityOnlineMemberCount({ groupId: "@TGS#_@TGS#cAAAAAAAA" });
  reply.raw() satisfies string;
}
{
  const reply = await chat.createPermissionGroup({
    groupId: "@TGS#_@TGS#cAAAAAAAA",
    permissionGroupId: "@PMG#_moderators",
    permissionGroupName: "Moderators",
    permission: 1234,
    customString: "custom string",
  });
  reply.raw() satisfies string;
}
{
  const reply = await chat.destroyPermissionGroups({
    groupId: "@TGS#_@TGS#cAAAAAAAA",
    permissionGroupIdList: ["@PMG#_@PMG#cA1"],
  });
  reply.raw() satisfies string;
}
{
  const reply = await chat.modifyPermissionGroup({
    groupId: "@TGS#_@TGS#cAAAAAAAA",
    permissionGroupId: "@PMG#_@PMG#cA1",
    permissionGroupName: "Moderators",
    customString: "custom string",
  });
  reply.raw() satisfies string;
}
{
  const reply = await chat.getPermissionGroups({ groupId: "@TGS#_@TGS#cAAAAAAAA" });
  reply.raw() satisfies string;
}
{
  const reply = await chat.addTopicPermissions({
    groupId: "@TGS#_@TGS#cAAAAAAAA",
    permissionGroupId: "@PMG#_@PMG#cA1",
    topicPermissionList: [{
      topicId: "@TGS#_@TGS#cAAAAAAAA@TOPIC#_@TOPIC#cBBBBBBBB",
      permission: 1234,
    }],
  });
  reply.raw() satisfies string;
}
{
  const reply = await chat.setTopicPermissions({
    groupId: "@TGS#_@TGS#cAAAAAAAA",
    permissionGroupId: "@PMG#_@PMG#cA1",
    topicPermissionList: [{
      topicId: "@TGS#_@TGS#cAAAAAAAA@TOPIC#_@TOPIC#cBBBBBBBB",
      permission: 123456,
    }],
  });
  reply.raw() satisfies string;
}
{
  const reply = await chat.deleteTopicPermissions({
    groupId: "@TGS#_@TGS#cAAAAAAAA",
    permissionGroupId: "@PMG#_@PMG#cA1",
    topicIdList: ["@TGS#_@TGS#cAAAAAAAA@TOPIC#_@TOPIC#cBBBBBBBB"],
  });
  reply.raw() satisfies string;
}
{
  const reply = await chat.getTopicPermissions({
    groupId: "@TGS#_@TGS#cAAAAAAAA",
    permissionGroupId: "@PMG#_@PMG#cA1",
  });
  reply.raw() satisfies string;
}
{
  const reply = await chat.addPermissionGroupMembers({
    groupId: "@TGS#_@TGS#cAAAAAAAA",
    permissionGroupId: "@PMG#_@PMG#cA1",
    memberList: [{ memberAccount: "user1" }, { memberAccount: "user2" }],
  });
  reply.raw() satisfies string;
}
{
  const reply = await chat.deletePermissionGroupMembers({
    groupId: "@TGS#_@TGS#cAAAAAAAA",
    permissionGroupId: "@PMG#_@PMG#cA1",
    memberList: [{ memberAccount: "user1" }, { memberAccount: "user2" }],
  });
  reply.raw() satisfies string;
}
{
  const reply = await chat.listPermissionGroupMembers({
    groupId: "@TGS#_@TGS#cAAAAAAAA",
    permissionGroupId: "@PMG#_@PMG#cA1",
  });
  reply.raw() satisfies string;
}
{
  const reply = await chat.listConversations({
    fromAccount: "rider_17",
    timeStamp: 0,
    startIndex: 0,
    topTimeStamp: 0,
    topStartIndex: 0,
    assistFlags: 7,
  });
  reply.raw() satisfies string;
}
{
  const reply = await chat.deleteConversation({
    fromAccount: "rider_17",
    type: 1,
    toAccount: "juno_5",
  });
  reply.raw() satisfies string;
}
{
  const reply = await chat.pinConversations({
    fromAccount: "rider_17",
    operationType: 1,
    recentContactItem: [{ type: 1, toAccount: "juno_5" }, { type: 2, groupId: "crew_9" }],
  });
  reply.raw() satisfies string;
}
{
  const reply = await chat.createConversationGroup({
    fromAccount: "rider_17",
    groupContactItem: [{ groupName: "family", contactItem: [{ type: 1, toAccount: "juno_5" }] }],
  });
  reply.raw() satisfies string;
}
{
  const reply = await chat.updateConversationGroup({
    fromAccount: "rider_17",
    updateType: 1,
    updateGroup: {
      updateGroupType: 2,
      oldGroupName: "family",
      contactUpdateItem: [{ contactOptType: 1, contactItem: { type: 1, toAccount: "juno_5" } }],
    },
  });
  reply.raw() satisfies string;
}
{
  const reply = await chat.deleteConversationGroup({
    fromAccount: "rider_17",
    groupName: ["family"],
  });
  reply.raw() satisfies string;
}
{
  const reply = await chat.markConversations({
    fromAccount: "rider_17",
    markItem: [{
      optType: 3,
      contactItem: { type: 1, toAccount: "juno_5" },
      setMark: [1, 2, 3],
      customMark: "vip",
    }],
  });
  reply.raw() satisfies string;
}
{
  const reply = await chat.searchConversationGroups({
    fromAccount: "rider_17",
    contactItem: [{ type: 1, toAccount: "juno_5" }],
  });
  reply.raw() satisfies string;
}
{
  const reply = await chat.getConversationGroups({ fromAccount: "rider_17", startIndex: 0 });
  reply.raw() satisfies string;
}
{
  const reply = await chat.sendGroupMessage({
    groupId: "@TGS#2AAAAAAAA",
    msgBody: [
      element.text("lunch at noon"),
      { msgType: "TIMFaceElem", msgContent: { index: 6, data: "face-6" } },
    ],
  });
  reply.raw() satisfies string;
}
{
  const reply = await chat.sendGroupSystemNotification({
    groupId: "@TGS#2AAAAAAAA",
    content: "Server restart tonight",
  });
  reply.raw() satisfies string;
}
{
  const reply = await chat.recallGroupMessages({
    groupId: "@TGS#2CCCCCCCC",
    msgSeqList: [{ msgSeq: 100 }, { msgSeq: 101 }],
    reason: "off topic",
  });
  reply.raw() satisfies string;
}
{
  const reply = await chat.importGroupMessages({
    groupId: "@TGS#2AAAAAAAA",
    msgList: [
      {
        fromAccount: "user1",
        sendTime: 1620808101,
        msgBody: [
          element.text("good morning"),
          { msgType: "TIMFaceElem", msgContent: { index: 6, data: "face-6" } },
        ],
      },
      { fromAccount: "user2", sendTime: 1620892821, msgBody: [element.text("good morning")] },
    ],
  });
  reply.raw() satisfies string;
}
{
  const reply = await chat.deleteGroupMessagesBySender({
    groupId: "@TGS#2AAAAAAAA",
    senderAccount: "user1",
  });
  reply.raw() satisfies string;
}
{
  const reply = await chat.listGroupMessages({ groupId: "@TGS#1DDDDDDDD", reqMsgNumber: 2 });
  reply.raw() satisfies string;
}
{
  const reply = await chat.modifyGroupMessage({
    groupId: "@TGS#1EEEEEEEE",
    msgSeq: 23,
    msgBody: [element.text("corrected text")],
  });
  reply.raw() satisfies string;
}
{
  const reply = await chat.sendBroadcastMessage({
    msgBody: [{
      msgType: "TIMCustomElem",
      msgContent: { data: "{ \"type\":1, \"content\":\"good evening\"}" },
    }],
  });
  reply.raw() satisfies string;
}
{
  const reply = await chat.clearGroupMessages({ groupId: "@TGS#1FFFFFFFF" });
  reply.raw() satisfies string;
}
{
  const reply = await chat.sendGroupReadReceipts({
    groupId: "PublicGroup1",
    fromAccount: "user2",
    msgSeqList: [{ msgSeq: 1 }],
  });
  reply.raw() satisfies string;
}
{
  const reply = await chat.getGroupReadReceipts({
    groupId: "@TGS#2GGGGGGGG",
    msgSeqList: [{ msgSeq: 1 }, { msgSeq: 2 }],
  });
  reply.raw() satisfies string;
}
{
  const reply = await chat.listGroupMessageReaders({
    groupId: "@TGS#2GGGGGGGG",
    msgSeq: 1,
    filter: 1,
    cursor: "",
    count: 5,
  });
  reply.raw() satisfies string;
}
{
  const reply = await chat.getGroupMessageExtensions({ groupId: "@TGS#1HHHHHHHH", msgSeq: 158 });
  reply.raw() satisfies string;
}
{
  const reply = await chat.setGroupMessageExtensions({
    groupId: "@TGS#1HHHHHHHH",
    msgSeq: 158,
    operateType: 1,
    extensionList: [
      { key: "key1", value: "value1", seq: 0 },
      { key: "key2", value: "value2", seq: 0 },
    ],
  });
  reply.raw() satisfies string;
}
{
  const reply = await chat.pinGroupMessage({
    groupId: "@TGS#2CCCCCCCC",
    msgSeq: 7,
    pinnerAccount: "user1",
  });
  reply.raw() satisfies string;
}
{
  const reply = await chat.unpinGroupMessage({
    groupId: "@TGS#2CCCCCCCC",
    msgSeq: 7,
    unpinnerAccount: "user1",
  });
  reply.raw() satisfies string;
}
{
  const reply = await chat.getPinnedGroupMessages({ groupId: "@TGS#2CCCCCCCC" });
  reply.raw() satisfies string;
}
{
  const reply = await chat.sendGroupStreamMessage({
    groupId: "@TGS#1AAAAAAAA",
    msgBody: [{
      msgType: "TIMStreamElem",
      msgContent: {
        compatibleText: "please update to read this",
        chunks: [{ eventType: "data", index: 1, markdown: "Hello", isLast: false }],
      },
    }],
  });
  reply.raw() satisfies string;
}
{
  const reply = await chat.listAppGroups();
  reply.raw() satisfies string;
}
{
  const reply = await chat.createGroup({
    ownerAccount: "user1",
    type: "Public",
    name: "Chess club",
  });
  reply.raw() satisfies string;
}
{
  const reply = await chat.getGroupProfiles({ groupIdList: ["@TGS#1AAAAAAAA", "@TGS#1BBBBBBBB"] });
  reply.raw() satisfies string;
}
{
  const reply = await chat.listGroupMembers({ groupId: "@TGS#1AAAAAAAA" });
  reply.raw() satisfies string;
}
{
  const reply = await chat.getSpecifiedGroupMembers({
    groupId: "@TGS#2CCCCCCCC",
    memberListAccount: ["user1", "user2"],
  });
  reply.raw() satisfies string;
}
{
  const reply = await chat.modifyGroupProfile({
    groupId: "@TGS#1AAAAAAAA",
    name: "New name",
    introduction: "New intro",
    notification: "New notice",
    faceUrl: "https://example.com/n.png",
    applyJoinOption: "NeedPermission",
    muteAllMember: "On",
  });
  reply.raw() satisfies string;
}
{
  const reply = await chat.addGroupMembers({
    groupId: "@TGS#3DDDDDDDD",
    memberList: [{ memberAccount: "user1" }, { memberAccount: "user2" }],
  });
  reply.raw() satisfies string;
}
{
  const reply = await chat.deleteGroupMembers({
    groupId: "@TGS#3DDDDDDDD",
    memberToDelAccount: ["user1", "user2"],
  });
  reply.raw() satisfies string;
}
{
  const reply = await chat.modifyGroupMemberProfile({
    groupId: "@TGS#3DDDDDDDD",
    memberAccount: "user1",
    role: "Admin",
  });
  reply.raw() satisfies string;
}
{
  const reply = await chat.disbandGroup({ groupId: "@TGS#3DDDDDDDD" });
  reply.raw() satisfies string;
}
{
  const reply = await chat.listJoinedGroups({ memberAccount: "user1" });
  reply.raw() satisfies string;
}
{
  const reply = await chat.getMemberRoles({
    groupId: "@TGS#3DDDDDDDD",
    userAccount: ["user1", "user2", "user3"],
  });
  reply.raw() satisfies string;
}
{
  const reply = await chat.muteGroupMembers({
    groupId: "@TGS#3DDDDDDDD",
    membersAccount: ["user1", "user2"],
    muteTime: 120,
  });
  reply.raw() satisfies string;
}
{
  const reply = await chat.listMutedGroupMembers({ groupId: "@TGS#3DDDDDDDD" });
  reply.raw() satisfies string;
}
{
  const reply = await chat.listMutedGroupMembersLegacy({ groupId: "@TGS#3DDDDDDDD" });
  reply.raw() satisfies string;
}
{
  const reply = await chat.changeGroupOwner({
    groupId: "@TGS#3DDDDDDDD",
    newOwnerAccount: "user2",
  });
  reply.raw() satisfies string;
}
{
  const reply = await chat.importGroup({
    ownerAccount: "user1",
    type: "Public",
    name: "Chess club",
  });
  reply.raw() satisfies string;
}
{
  const reply = await chat.importGroupMembers({
    groupId: "@TGS#3DDDDDDDD",
    memberList: [
      { memberAccount: "user1", role: "Admin", joinTime: 1448357837, unreadMsgNum: 5 },
      { memberAccount: "user2", joinTime: 1448357857, unreadMsgNum: 2 },
    ],
  });
  reply.raw() satisfies string;
}
{
  const reply = await chat.setMemberUnreadCount({
    groupId: "@TGS#3DDDDDDDD",
    memberAccount: "user1",
    unreadMsgNum: 5,
  });
  reply.raw() satisfies string;
}
{
  const reply = await chat.getOnlineMemberCount({ groupId: "@TGS#3DDDDDDDD" });
  reply.raw() satisfies string;
}
{
  const reply = await chat.banGroupMembers({
    groupId: "@TGS#3DDDDDDDD",
    membersAccount: ["user1", "user2"],
    duration: 3600,
    description: "you broke the rules",
  });
  reply.raw() satisfies string;
}
{
  const reply = await chat.unbanGroupMembers({
    groupId: "@TGS#3DDDDDDDD",
    membersAccount: ["user1", "user2"],
  });
  reply.raw() satisfies string;
}
{
  const reply = await chat.listBannedGroupMembers({ groupId: "@TGS#3DDDDDDDD", offset: 0 });
  reply.raw() satisfies string;
}
{
  const reply = await chat.listLiveGroupOnlineMembers({ groupId: "@TGS#aEEEEEEEE", timestamp: 0 });
  reply.raw() satisfies string;
}
{
  const reply = await chat.markLiveGroupMembers({
    groupId: "@TGS#aEEEEEEEE",
    commandType: 1,
    memberList: [
      { memberAccount: "user1", marks: [1000] },
      { memberAccount: "user2", marks: [1001] },
    ],
  });
  reply.raw() satisfies string;
}
{
  const reply = await chat.setLiveGroupAdmins({
    groupId: "@TGS#aEEEEEEEE",
    commandType: 1,
    adminAccount: ["user1"],
  });
  reply.raw() satisfies string;
}
{
  const reply = await chat.listLiveGroupAdmins({ groupId: "@TGS#aEEEEEEEE" });
  reply.raw() satisfies string;
}
{
  const reply = await chat.checkLiveGroupMembers({
    groupId: "@TGS#aEEEEEEEE",
    memberAccount: ["user1", "user2", "user3", "user4"],
  });
  reply.raw() satisfies string;
}
{
  const reply = await chat.addLiveGroupRobots({
    groupId: "@TGS#aEEEEEEEE",
    memberAccount: ["bot1", "bot2"],
  });
  reply.raw() satisfies string;
}
{
  const reply = await chat.deleteLiveGroupRobots({
    groupId: "@TGS#aEEEEEEEE",
    memberAccount: ["bot1", "bot2"],
  });
  reply.raw() satisfies string;
}
{
  const reply = await chat.getGroupAttributes({ groupId: "@TGS#aFFFFFFFF" });
  reply.raw() satisfies string;
}
{
  const reply = await chat.modifyGroupAttributes({
    groupId: "@TGS#aFFFFFFFF",
    groupAttr: [{ key: "seat_1", value: "user1" }, { key: "seat_2", value: "user2" }],
  });
  reply.raw() satisfies string;
}
{
  const reply = await chat.clearGroupAttributes({ groupId: "@TGS#aFFFFFFFF" });
  reply.raw() satisfies string;
}
{
  const reply = await chat.resetGroupAttributes({
    groupId: "@TGS#aFFFFFFFF",
    groupAttr: [{ key: "seat_1", value: "user1" }, { key: "seat_2", value: "user2" }],
  });
  reply.raw() satisfies string;
}
{
  const reply = await chat.deleteGroupAttributes({
    groupId: "@TGS#aFFFFFFFF",
    groupAttr: [{ key: "seat_1" }, { key: "seat_2" }],
  });
  reply.raw() satisfies string;
}
{
  const reply = await chat.getGroupCounters({
    groupId: "@TGS#aFFFFFFFF",
    groupCounterKeys: ["like", "unlike"],
  });
  reply.raw() satisfies string;
}
{
  const reply = await chat.updateGroupCounters({
    groupId: "@TGS#aFFFFFFFF",
    groupCounter: [{ key: "like", value: 5 }, { key: "unlike", value: 1 }],
    mode: "Set",
  });
  reply.raw() satisfies string;
}
{
  const reply = await chat.deleteGroupCounters({
    groupId: "@TGS#aFFFFFFFF",
    groupCounterKeys: ["like", "unlike"],
  });
  reply.raw() satisfies string;
}
{
  const reply = await chat.pushToMembers({
    msgBody: [element.text("hello Stockholm")],
    condition: { tagsOr: ["stockholm"] },
  });
  reply.raw() satisfies string;
}
{
  const reply = await chat.setMemberAttributeNames({
    attrNames: { "0": "sex", "1": "city", "2": "country" },
  });
  reply.raw() satisfies string;
}
{
  const reply = await chat.getMemberAttributeNames();
  reply.raw() satisfies string;
}
{
  const reply = await chat.setMemberAttributes({
    userAttrs: [
      { toAccount: "u1", attrs: { sex: "a1", city: "a2" } },
      { toAccount: "u2", attrs: { city: "a3", sex: "a4" } },
    ],
  });
  reply.raw() satisfies string;
}
{
  const reply = await chat.getMemberAttributes({ toAccount: ["u1", "u2", "u3"] });
  reply.raw() satisfies string;
}
{
  const reply = await chat.removeMemberAttributes({
    userAttrs: [
      { toAccount: "u2", attrs: ["sex", "city"] },
      { toAccount: "u1", attrs: ["sex", "city"] },
    ],
  });
  reply.raw() satisfies string;
}
{
  const reply = await chat.addMemberTags({
    userTags: [{ toAccount: "u1", tags: ["a", "b"] }, { toAccount: "u2", tags: ["a", "b"] }],
  });
  reply.raw() satisfies string;
}
{
  const reply = await chat.getMemberTags({ toAccount: ["u1", "u2"] });
  reply.raw() satisfies string;
}
{
  const reply = await chat.removeMemberTags({
    userTags: [{ toAccount: "u1", tags: ["a", "b"] }, { toAccount: "u2", tags: ["a", "b"] }],
  });
  reply.raw() satisfies string;
}
{
  const reply = await chat.clearMemberTags({ toAccount: ["u1", "u2"] });
  reply.raw() satisfies string;
}
{
  const reply = await chat.sendC2cMessage({
    toAccount: "rider_17",
    msgBody: [element.text("good morning")],
  });
  reply.raw() satisfies string;
}
{
  const reply = await chat.batchSendC2cMessage({
    toAccount: ["rider_17", "rider_18"],
    msgBody: [element.text("doors open at nine")],
  });
  reply.raw() satisfies string;
}
{
  const reply = await chat.importC2cMessage({
    syncFromOldSystem: 5,
    fromAccount: "rider_17",
    toAccount: "juno_5",
    msgTimeStamp: 1702345678,
    msgBody: [element.text("see you there")],
  });
  reply.raw() satisfies string;
}
{
  const reply = await chat.listC2cMessages({
    operatorAccount: "juno_5",
    peerAccount: "rider_17",
    maxCnt: 50,
    minTime: 1716200000,
    maxTime: 1716203600,
  });
  reply.raw() satisfies string;
}
{
  const reply = await chat.recallC2cMessage({
    fromAccount: "rider_17",
    toAccount: "juno_5",
    msgKey: "612090310_41077_1716201680",
  });
  reply.raw() satisfies string;
}
{
  const reply = await chat.setC2cMessagesRead({ reportAccount: "rider_17", peerAccount: "juno_5" });
  reply.raw() satisfies string;
}
{
  const reply = await chat.getC2cUnreadCount({ toAccount: "rider_17" });
  reply.raw() satisfies string;
}
{
  const reply = await chat.modifyC2cMessage({
    fromAccount: "rider_17",
    toAccount: "juno_5",
    msgKey: "612090310_41077_1716201680",
    msgBody: [element.text("corrected")],
  });
  reply.raw() satisfies string;
}
{
  const reply = await chat.sendC2cReadReceipts({
    operatorAccount: "rider_17",
    peerAccount: "juno_5",
    c2cMsgInfo: [{
      fromAccount: "juno_5",
      toAccount: "rider_17",
      msgKey: "912000417_886_1716201689",
    }],
  });
  reply.raw() satisfies string;
}
{
  const reply = await chat.deleteC2cMessages({
    operatorAccount: "rider_17",
    peerAccount: "juno_5",
    msgKeyList: ["612090310_41077_1716201680", "912000417_886_1716201689"],
  });
  reply.raw() satisfies string;
}
{
  const reply = await chat.getC2cMessageExtensions({
    fromAccount: "rider_17",
    toAccount: "juno_5",
    msgKey: "55010233_77_1716201200",
  });
  reply.raw() satisfies string;
}
{
  const reply = await chat.setC2cMessageExtensions({
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
  reply.raw() satisfies string;
}
{
  const reply = await chat.sendC2cStreamMessage({
    toAccount: "rider_17",
    msgBody: [{
      msgType: "TIMStreamElem",
      msgContent: {
        compatibleText: "please update to read this",
        chunks: [{ eventType: "data", index: 1, markdown: "Hello", isLast: false }],
      },
    }],
  });
  reply.raw() satisfies string;
}
{
  const reply = await chat.moderateContent({
    auditName: "C2C",
    contentType: "Text",
    content: "some words to judge",
    extSender: "rider_17",
    extReceiver: "juno_5",
  });
  reply.raw() satisfies string;
}
{
  const reply = await chat.moderateContentBatch({
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
  reply.raw() satisfies string;
}
{
  const reply = await chat.getCloudBlockedWordLibraries({
    sdkAppId: 1400000000,
    offset: 0,
    limit: 3,
  });
  reply.raw() satisfies string;
}
{
  const reply = await chat.getCloudBlockedWords({
    sdkAppId: 1400000000,
    libId: "1202",
    offset: 0,
    limit: 3,
  });
  reply.raw() satisfies string;
}
{
  const reply = await chat.addCloudBlockedWords({
    sdkAppId: 1400000000,
    libId: "1202",
    userKeywords: [
      { content: "cheap-watch", label: "Ad" },
      { content: "free-coin", label: "Ad" },
    ],
  });
  reply.raw() satisfies string;
}
{
  const reply = await chat.deleteCloudBlockedWords({
    sdkAppId: 1400000000,
    libId: "1202",
    keywords: ["cheap-watch"],
  });
  reply.raw() satisfies string;
}
{
  const reply = await chat.addLocalBlockedWords({
    sdkAppId: 1400000000,
    localAuditWords: [{
      keyword: "cheap-watch",
      wordType: 1,
      filterType: 1,
      replacedContent: "****",
    }],
  });
  reply.raw() satisfies string;
}
{
  const reply = await chat.deleteLocalBlockedWords({
    sdkAppId: 1400000000,
    localAuditWords: [{
      id: 41,
      keyword: "cheap-watch",
      wordType: 1,
      filterType: 1,
      replacedContent: "****",
    }],
  });
  reply.raw() satisfies string;
}
{
  const reply = await chat.getLocalBlockedWords({
    sdkAppId: 1400000000,
    filterType: 1,
    offset: 0,
    limit: 10,
    keyword: "watch",
  });
  reply.raw() satisfies string;
}
{
  const reply = await chat.createOfficialAccount({
    ownerAccount: "owner01",
    officialAccountUserId: "@TOA#_daily_news",
    name: "Daily News",
    introduction: "Morning digest",
    faceUrl: "http://img.example.com/a.png",
    organization: "Example Press",
    customString: "zone-7",
  });
  reply.raw() satisfies string;
}
{
  const reply = await chat.destroyOfficialAccount({ officialAccount: "@TOA#_daily_news" });
  reply.raw() satisfies string;
}
{
  const reply = await chat.modifyOfficialAccount({
    officialAccount: "@TOA#_@TOA#abCD",
    name: "Evening News",
    introduction: "Evening digest",
    faceUrl: "http://img.example.com/b.png",
    organization: "Example Press",
    customString: "zone-8",
  });
  reply.raw() satisfies string;
}
{
  const reply = await chat.getOfficialAccounts({
    officialAccountIdList: [
      { officialAccount: "@TOA#_daily_news" },
      { officialAccount: "@TOA#_@TOA#abCD" },
    ],
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
  reply.raw() satisfies string;
}
{
  const reply = await chat.listSubscribers({ officialAccount: "@TOA#_daily_news", next: "" });
  reply.raw() satisfies string;
}
{
  const reply = await chat.addSubscribers({
    officialAccount: "@TOA#_@TOA#abCD",
    subscriberList: [{ subscriberAccount: "reader01" }, { subscriberAccount: "reader02" }],
  });
  reply.raw() satisfies string;
}
{
  const reply = await chat.deleteSubscribers({
    officialAccount: "@TOA#_@TOA#abCD",
    subscriberToDelAccount: ["reader01", "reader02"],
  });
  reply.raw() satisfies string;
}
{
  const reply = await chat.modifySubscriber({
    officialAccount: "@TOA#_daily_news",
    subscriberAccount: "reader01",
    customString: "vip",
  });
  reply.raw() satisfies string;
}
{
  const reply = await chat.listSubscribedOfficialAccounts({
    subscriberAccount: "reader01",
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
  reply.raw() satisfies string;
}
{
  const reply = await chat.sendOfficialAccountMessage({
    officialAccount: "@TOA#_daily_news",
    msgBody: [
      element.text("good morning"),
      { msgType: "TIMFaceElem", msgContent: { index: 6, data: "abc\\u0000\\u0001" } },
    ],
  });
  reply.raw() satisfies string;
}
{
  const reply = await chat.recallOfficialAccountMessages({
    officialAccount: "@TOA#_daily_news",
    msgKeyList: ["12_1_1700000500", "13_1_1700000500"],
    reason: "wrong date",
  });
  reply.raw() satisfies string;
}
{
  const reply = await chat.listOfficialAccountMessages({ officialAccount: "@TOA#_daily_news" });
  reply.raw() satisfies string;
}
{
  const reply = await chat.setGlobalMute({
    setAccount: "rider_17",
    c2cMsgNospeakingTime: 4294967295,
    groupMsgNospeakingTime: 7200,
  });
  reply.raw() satisfies string;
}
{
  const reply = await chat.getGlobalMute({ getAccount: "rider_17" });
  reply.raw() satisfies string;
}
{
  const reply = await chat.getOperationsData();
  reply.raw() satisfies string;
}
{
  const reply = await chat.getMessageArchives({ chatType: "C2C", msgTime: "2024060721" });
  reply.raw() satisfies string;
}
{
  const reply = await chat.getServerIps();
  reply.raw() satisfies string;
}
{
  const reply = await chat.banChatFile({
    rawUrl: "https://cos.ap-shanghai.myqcloud.com/005f-shanghai-360-shared-01-0000000000/76aa-1400000001/2f3b-1/0a1b2c-1.jpg",
  });
  reply.raw() satisfies string;
}
{
  const reply = await chat.unbanChatFile({
    rawUrl: "https://cos.ap-shanghai.myqcloud.com/98ec-shanghai-007-privatev2-01-0000000000/0345-1400000001/0612-yyy/0a1b2c.png",
  });
  reply.raw() satisfies string;
}
{
  const reply = await chat.getChatFileUrls({
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
  reply.raw() satisfies string;
}
{
  const reply = await chat.setProfile({
    fromAccount: "rider_17",
    profileItem: [{ tag: "Tag_Profile_IM_Nick", value: "Juno" }],
  });
  reply.raw() satisfies string;
}
{
  const reply = await chat.getProfiles({
    toAccount: ["rider_1"],
    tagList: ["Tag_Profile_IM_Nick"],
  });
  reply.raw() satisfies string;
}
{
  const reply = await chat.push({
    fromAccount: "admin",
    msgBody: [element.text("sale today")],
    offlinePushInfo: { pushFlag: 0, title: "Sale", desc: "Only today" },
    condition: { tagsOr: ["stockholm"] },
  });
  reply.raw() satisfies string;
}
{
  const reply = await chat.pushToUsers({
    fromAccount: "administrator",
    toAccount: ["u1", "u2"],
    offlinePushInfo: { pushFlag: 0, title: "Hello", desc: "You have news" },
  });
  reply.raw() satisfies string;
}
{
  const reply = await chat.revokePush({
    taskId: "660cc447_537ed82a_200000c000000_00000000_aaaaaa",
    offlinePushInfo: {
      title: "Recalled",
      desc: "This notice was taken back",
      ext: "{\"entity\":{\"k1\":\"v1\",\"k2\":\"v2\"}}",
    },
  });
  reply.raw() satisfies string;
}
{
  const reply = await chat.setAttributeNames({
    attrNames: { "0": "sex", "1": "city", "2": "country" },
    attrTypes: { "0": 0, "1": 0, "2": 0 },
  });
  reply.raw() satisfies string;
}
{
  const reply = await chat.getAttributeNames();
  reply.raw() satisfies string;
}
{
  const reply = await chat.setUserAttributes({
    userAttrs: [
      {
        toAccount: "AAAAAAAA-0000-4000-8000-000000000001",
        attrs: { sex: "female", city: "Oslo" },
      },
      { toAccount: "u1", attrs: { sex: "male", city: "Bergen" } },
    ],
  });
  reply.raw() satisfies string;
}
{
  const reply = await chat.getUserAttributes({ toAccount: ["u1", "u2", "u3"] });
  reply.raw() satisfies string;
}
{
  const reply = await chat.removeUserAttributes({
    userAttrs: [
      { toAccount: "u1", attrs: ["sex", "city"] },
      { toAccount: "u2", attrs: ["sex", "city"] },
    ],
  });
  reply.raw() satisfies string;
}
{
  const reply = await chat.addUserTags({
    userTags: [
      { toAccount: "u1", tags: ["Gold", "WeekPass"] },
      { toAccount: "AAAAAAAA-0000-4000-8000-000000000001", tags: ["Platinum", "MonthPass"] },
    ],
  });
  reply.raw() satisfies string;
}
{
  const reply = await chat.getUserTags({ toAccount: ["u1", "u2", "u3"] });
  reply.raw() satisfies string;
}
{
  const reply = await chat.removeUserTags({
    userTags: [
      { toAccount: "u1", tags: ["Gold", "WeekPass"] },
      { toAccount: "u2", tags: ["Platinum Member", "MonthPass"] },
    ],
  });
  reply.raw() satisfies string;
}
{
  const reply = await chat.clearUserTags({ toAccount: ["u1", "u2"] });
  reply.raw() satisfies string;
}
{
  const reply = await chat.traceAllMemberPush({ taskId: "task-1", userId: "u1" });
  reply.raw() satisfies string;
}
{
  const reply = await chat.getAllMemberPushStatistics({
    startTime: 1741104000,
    endTime: 1741795200,
    taskId: ["task-1", "task-2"],
  });
  reply.raw() satisfies string;
}
{
  const reply = await chat.getAllMemberPushLoss({
    startTime: 1741104000,
    endTime: 1741795200,
    taskId: ["task-1", "task-2"],
  });
  reply.raw() satisfies string;
}
{
  const reply = await chat.traceNormalPush({ pushId: "push-1" });
  reply.raw() satisfies string;
}
{
  const reply = await chat.getNormalPushStatistics({ startTime: 1741104000, endTime: 1741795200 });
  reply.raw() satisfies string;
}
{
  const reply = await chat.getNormalPushLoss({ startTime: 1741708800, endTime: 1741795200 });
  reply.raw() satisfies string;
}
{
  const reply = await chat.addFriends({
    fromAccount: "rider_1",
    addFriendItem: [{ toAccount: "rider_2", addSource: "AddSource_Type_XXXXXXXX" }],
  });
  reply.raw() satisfies string;
}
{
  const reply = await chat.importFriends({
    fromAccount: "rider_1",
    addFriendItem: [{ toAccount: "rider_2", addSource: "AddSource_Type_XXXXXXXX" }],
  });
  reply.raw() satisfies string;
}
{
  const reply = await chat.updateFriends({
    fromAccount: "rider_1",
    updateItem: [{
      toAccount: "rider_2",
      snsItem: [{ tag: "Tag_SNS_IM_Remark", value: "bike club" }],
    }],
  });
  reply.raw() satisfies string;
}
{
  const reply = await chat.deleteFriends({
    fromAccount: "rider_1",
    toAccount: ["rider_2", "rider_3", "rider_4"],
    deleteType: "Delete_Type_Single",
  });
  reply.raw() satisfies string;
}
{
  const reply = await chat.deleteAllFriends({ fromAccount: "rider_1" });
  reply.raw() satisfies string;
}
{
  const reply = await chat.checkFriends({
    fromAccount: "rider_1",
    toAccount: ["rider_2", "rider_3", "rider_4", "rider_5", "rider_6"],
    checkType: "CheckResult_Type_Both",
  });
  reply.raw() satisfies string;
}
{
  const reply = await chat.listFriends({ fromAccount: "rider_1", startIndex: 0 });
  reply.raw() satisfies string;
}
{
  const reply = await chat.getFriends({
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
  reply.raw() satisfies string;
}
{
  const reply = await chat.addToBlocklist({
    fromAccount: "rider_1",
    toAccount: ["rider_2", "rider_3", "rider_4"],
  });
  reply.raw() satisfies string;
}
{
  const reply = await chat.removeFromBlocklist({
    fromAccount: "rider_1",
    toAccount: ["rider_2", "rider_3", "rider_4"],
  });
  reply.raw() satisfies string;
}
{
  const reply = await chat.listBlocklist({
    fromAccount: "rider_1",
    startIndex: 0,
    maxLimited: 30,
    lastSequence: 12,
  });
  reply.raw() satisfies string;
}
{
  const reply = await chat.checkBlocklist({
    fromAccount: "rider_1",
    toAccount: ["rider_2", "rider_3", "rider_4", "rider_5", "rider_6"],
    checkType: "BlackCheckResult_Type_Both",
  });
  reply.raw() satisfies string;
}
{
  const reply = await chat.addFriendGroups({
    fromAccount: "rider_1",
    groupName: ["Cyclists", "Neighbours", "Chess"],
  });
  reply.raw() satisfies string;
}
{
  const reply = await chat.deleteFriendGroups({
    fromAccount: "rider_1",
    groupName: ["Cyclists", "Neighbours", "Chess"],
  });
  reply.raw() satisfies string;
}
{
  const reply = await chat.getFriendGroups({ fromAccount: "rider_1" });
  reply.raw() satisfies string;
}
{
  const reply = await chat.followUsers({
    fromAccount: "rider_1",
    followItem: [{ toAccount: "rider_2" }, { toAccount: "rider_3" }],
  });
  reply.raw() satisfies string;
}
{
  const reply = await chat.unfollowUsers({
    fromAccount: "rider_1",
    toAccount: ["rider_2", "rider_3"],
  });
  reply.raw() satisfies string;
}
{
  const reply = await chat.checkFollowRelations({
    fromAccount: "rider_1",
    toAccount: ["rider_2", "rider_3"],
  });
  reply.raw() satisfies string;
}
{
  const reply = await chat.listFollows({
    fromAccount: "rider_1",
    followType: 1,
    startCursor: "",
    wantNum: 100,
  });
  reply.raw() satisfies string;
}
{
  const reply = await chat.getFollowCounts({
    fromAccount: "rider_1",
    toAccount: ["rider_1", "rider_2", "rider_3"],
  });
  reply.raw() satisfies string;
}
{
  const reply = await chat.createRobot({
    userId: "@RBT#guide",
    nick: "Guide",
    faceUrl: "https://img.example.com/bot.png",
    selfSignature: "ask me",
  });
  reply.raw() satisfies string;
}
{
  const reply = await chat.deleteRobot({ robotAccount: "@RBT#guide" });
  reply.raw() satisfies string;
}
{
  const reply = await chat.listRobots();
  reply.raw() satisfies string;
}
{
  const reply = await chat.sendRobotStreamMessage({
    fromAccount: "@RBT#guide",
    toAccount: "rider_17",
    chunk: "Good ",
  });
  reply.raw() satisfies string;
}
{
  const reply = await chat.searchUsers({
    userGenderType: "Gender_Type_Female",
    keywords: ["juno", "rider"],
    count: 20,
  });
  reply.raw() satisfies string;
}
{
  const reply = await chat.searchGroups({
    groupType: ["Public", "Community"],
    keywords: ["chess"],
    count: 20,
  });
  reply.raw() satisfies string;
}
{
  const reply = await chat.searchGroupMembers({
    groupIdList: ["@TGS#1AAAAAAAA"],
    keywords: ["juno"],
    count: 20,
  });
  reply.raw() satisfies string;
}
