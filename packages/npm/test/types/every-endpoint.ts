// @generated from api/*.yaml by cargo xtask generate
// Calls every endpoint with its samples and with every field set. Checked by `tsc`, never run.
import type { ChatClient } from "tencent-chat";

/** Account management. */
export async function account(chat: ChatClient): Promise<void> {
  await chat.importAccount({ userId: "rider_17", nick: "Juno", faceUrl: "https://img.example.com/a/17.png" });
  await chat.importAccount({ userId: "user_id", nick: "nick", faceUrl: "face_url" });
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
          imageInfoArray: [{ type: 3, size: 1, width: 1, height: 1, url: "url" }],
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
    sendMsgControl: ["NoLastMsg"],
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

/** Push service. */
export async function push(chat: ChatClient): Promise<void> {
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
          imageInfoArray: [{ type: 3, size: 1, width: 1, height: 1, url: "url" }],
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
        customItem: [{ tag: "tag", value: { Any_Key: ["text", 1.5, true] } }],
      },
    ],
  });
  await chat.updateFriends({
    fromAccount: "rider_1",
    updateItem: [{ toAccount: "rider_2", snsItem: [{ tag: "Tag_SNS_IM_Remark", value: "bike club" }] }],
  });
  await chat.updateFriends({
    fromAccount: "from_account",
    updateItem: [{ toAccount: "to_account", snsItem: [{ tag: "tag", value: { Any_Key: ["text", 1.5, true] } }] }],
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
