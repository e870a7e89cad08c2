// @generated from api/*.yaml by cargo xtask generate
// The calls that the documentation shows. Checked by `tsc`, never run.
import type { ChatClient } from "tencent-chat";

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
  const reply = await chat.importAccounts({ accounts: ["rider_21", "rider_22", "rider_23"] });
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
  const reply = await chat.createOfficialAccount({
    ownerAccount: "owner01",
    officialAccountUserId: "@TOA#_daily_news",
    name: "Daily News",
    introduction: "Morning digest",
    faceUrl: "http://img.example.com/a.png",
    maxSubscriberNum: 1000,
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
    maxSubscriberNum: 1000,
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
  const reply = await chat.listSubscribers({
    officialAccount: "@TOA#_daily_news",
    limit: 50,
    next: "",
  });
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
  reply.raw() satisfies string;
}
{
  const reply = await chat.sendOfficialAccountMessage({
    officialAccount: "@TOA#_daily_news",
    random: 4711,
    msgBody: [
      { msgType: "TIMTextElem", msgContent: { text: "good morning" } },
      { msgType: "TIMFaceElem", msgContent: { index: 6, data: "abc\\u0000\\u0001" } },
    ],
    offlinePushInfo: {
      pushFlag: 0,
      desc: "new issue",
      ext: "payload",
      androidInfo: { sound: "android.mp3" },
      apnsInfo: {
        badgeMode: 1,
        title: "apns title",
        subTitle: "apns subtitle",
        image: "www.example.com",
        sound: "apns.mp3",
      },
    },
    cloudCustomData: "issue 12",
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
  const reply = await chat.listOfficialAccountMessages({
    officialAccount: "@TOA#_daily_news",
    reqMsgNumber: 2,
  });
  reply.raw() satisfies string;
}
{
  const reply = await chat.push({
    fromAccount: "admin",
    msgRandom: 55001,
    msgBody: [{ msgType: "TIMTextElem", msgContent: { text: "sale today" } }],
    onlineOnlyFlag: 0,
    offlinePushInfo: { pushFlag: 0, title: "Sale", desc: "Only today" },
  });
  reply.raw() satisfies string;
}
{
  const reply = await chat.pushToUsers({
    fromAccount: "administrator",
    toAccount: ["u1", "u2"],
    msgRandom: 55002,
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
  const reply = await chat.listFriends({
    fromAccount: "rider_1",
    startIndex: 0,
    standardSequence: 0,
  });
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
