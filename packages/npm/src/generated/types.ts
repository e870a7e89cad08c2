// @generated from api/*.yaml by cargo xtask generate
/**
 * Parameters and replies of all endpoints.
 *
 * Every field of a reply may be missing: the service leaves out fields that it does not know or that were not requested.
 *
 * @packageDocumentation
 */

/**
 * An element type that this version does not know. An enum, since narrowing distinguishes such a value from the known
 * types; to send an unknown kind, write `"TIMNewElem" as string as UnknownKind`.
 */
declare enum Unknown {
  Kind = "",
}
export type UnknownKind = Unknown;

/** A list that is sent: an array, a `Set`, a generator. A string is not one. */
export type List<T> = readonly T[] | (Iterable<T> & object);

/** An object with names of the app's own that is sent: a plain object, or a `Map`. */
export type Fields<T> = { readonly [name: string]: T } | ReadonlyMap<string, T>;

// Types that several families share

/**
 * One element of a message.
 *
 * - MsgBody is always an array of MsgElement, also for one element
 * - one message holds any number of elements, but only one TIMCustomElem
 * - elements of media carry the address of a file that is already uploaded; sending over this API uploads nothing
 * - Download_Flag, VideoDownloadFlag and ThumbDownloadFlag are always 2: the client loads the file by its URL
 * - mind the spelling: Url in sound and file, URL in image; VideoUrl and ThumbUrl in video; FileSize and
 *   VideoSize, but Size in sound and image
 * - an element of unknown MsgType must survive reading and writing unchanged
 * - the push text of a mixed message is the push texts of its elements joined without any character between,
 *   unless OfflinePushInfo.Desc is given; it is shown after nickname and group name
 * - a variant whose notes give no push text: no page states one; give OfflinePushInfo.Desc
 */
export type MsgElement =
  | TextMsgElement
  | LocationMsgElement
  | FaceMsgElement
  | CustomMsgElement
  | SoundMsgElement
  | ImageMsgElement
  | FileMsgElement
  | VideoMsgElement
  | RelayMsgElement
  | StreamMsgElement
  | UnknownMsgElement;

/** Text. */
export interface TextMsgElement {
  /** The element's type. */
  msgType: "TIMTextElem";
  /** Its content. */
  msgContent: TextElement;
}

/** A place. */
export interface LocationMsgElement {
  /** The element's type. */
  msgType: "TIMLocationElem";
  /** Its content. */
  msgContent: LocationElement;
}

/** An emoji or sticker. */
export interface FaceMsgElement {
  /** The element's type. */
  msgType: "TIMFaceElem";
  /** Its content. */
  msgContent: FaceElement;
}

/** Custom data of the app. */
export interface CustomMsgElement {
  /** The element's type. */
  msgType: "TIMCustomElem";
  /** Its content. */
  msgContent: CustomElement;
}

/** A voice recording. */
export interface SoundMsgElement {
  /** The element's type. */
  msgType: "TIMSoundElem";
  /** Its content. */
  msgContent: SoundElement;
}

/** An image in its sizes. */
export interface ImageMsgElement {
  /** The element's type. */
  msgType: "TIMImageElem";
  /** Its content. */
  msgContent: ImageElement;
}

/** A file. */
export interface FileMsgElement {
  /** The element's type. */
  msgType: "TIMFileElem";
  /** Its content. */
  msgContent: FileElement;
}

/** A video with its cover image. */
export interface VideoMsgElement {
  /** The element's type. */
  msgType: "TIMVideoFileElem";
  /** Its content. */
  msgContent: VideoElement;
}

/** Messages merged into one. */
export interface RelayMsgElement {
  /** The element's type. */
  msgType: "TIMRelayElem";
  /** Its content. */
  msgContent: RelayElement;
}

/** A stream of text pieces. */
export interface StreamMsgElement {
  /** The element's type. */
  msgType: "TIMStreamElem";
  /** Its content. */
  msgContent: StreamElement;
}

/** An element type that this version does not know, kept unchanged. */
export interface UnknownMsgElement {
  /** The element's type. */
  msgType: UnknownKind;
  /** Its content. */
  msgContent: unknown;
}

/** Value of a profile or friend tag: text, whole number, or list of texts, as the tag wants it. */
export type TagValue = string | number | bigint | List<string>;

/** A time since 1970, as a number or as its digits. */
export type TimeOrText = number | bigint | string;

/** How many groups: one number, or a number for each group type. */
export type GroupCounts = number | bigint | Fields<number>;

/**
 * Text.
 *
 * - push text: the text itself
 */
export interface TextElement {
  /** The text. */
  text?: string | undefined;
}

/**
 * A place.
 *
 * - push text: \[Location\]
 */
export interface LocationElement {
  /** Name of the place. */
  desc?: string | undefined;
  /** Degrees. */
  latitude?: number | undefined;
  /** Degrees. */
  longitude?: number | undefined;
}

/**
 * An emoji or sticker.
 *
 * - push text: \[Face\]
 * - the newest English page gives \[Expression\] as push text, older ones \[Face\]
 */
export interface FaceElement {
  /** Number the app gives its sticker. */
  index?: number | undefined;
  /** Further data of the app, e.g. the sticker's name. */
  data?: string | undefined;
}

/**
 * Custom data of the app.
 *
 * - push text: Desc; with neither this Desc nor OfflinePushInfo.Desc a message of one TIMCustomElem alone is not
 *   pushed offline
 * - at most one per message
 * - cloud moderation judges IMAuditContent where Data is JSON text with IMAuditContentType (such as Text) and
 *   IMAuditContent
 * - where OfflinePushInfo is present, the push settings inside the element are ignored
 * - in a mixed message its Desc stands at its place in the push text, Ext and Sound have effect too
 * - chatbots that stream without TIMStreamElem put JSON, as a string, into Data and rewrite the message; its
 *   fields: chatbotPlugin (2 as seen), src (2 stream of text, 23 error), chunks (src 2: array of all pieces so
 *   far), isFinished (1 at the end, else 0), typingText (placeholder before the first piece, optional), errorInfo
 *   (src 23: error text)
 */
export interface CustomElement {
  /** Data of the app, often JSON in a string. */
  data?: string | undefined;
  /** Legacy: push text; newest page has it no more, use OfflinePushInfo.Desc. */
  desc?: string | undefined;
  /** Legacy: push data; use OfflinePushInfo.Ext. */
  ext?: string | undefined;
  /** Legacy: APNs sound file; use OfflinePushInfo.ApnsInfo.Sound. */
  sound?: string | undefined;
}

/**
 * A voice recording.
 *
 * - messages from SDK 2.x and 3.x hold UUID, Size and Second only
 */
export interface SoundElement {
  /** Address of the file. */
  url?: string | undefined;
  /** Unique ID of the file, the client's key for it. */
  uuid?: string | undefined;
  /** Size. In bytes. */
  size?: number | undefined;
  /** Length. In seconds. */
  second?: number | undefined;
  /** Fixed 2. */
  downloadFlag?: 2 | (number & {}) | undefined;
}

/**
 * An image in its sizes.
 *
 * - upper-case URL; Width and Height of the large image and the thumbnail are 0 in the official sample
 * - of the three sizes, which ones a REST sender must give is not stated; samples give all three
 */
export interface ImageElement {
  /** Unique ID of the image, the client's key for it. */
  uuid?: string | undefined;
  /** 1 JPG, 2 GIF, 3 PNG, 4 BMP, 255 other. */
  imageFormat?: 1 | 2 | 3 | 4 | 255 | (number & {}) | undefined;
  /** The image in its sizes: thumbnail, large, original. */
  imageInfoArray?: readonly ImageInfo[] | undefined;
}

/** The image in its sizes: thumbnail, large, original. */
export interface ImageInfo {
  /** 1 original, 2 large, 3 thumbnail; 0 is seen in messages of older clients. */
  type?: 0 | 1 | 2 | 3 | (number & {}) | undefined;
  /** Size. In bytes. */
  size?: number | undefined;
  /** Width. In pixels. */
  width?: number | undefined;
  /** Height. In pixels. */
  height?: number | undefined;
  /** Address of this size. */
  url?: string | undefined;
}

/**
 * A file.
 *
 * - the field table once spells fileName; samples have FileName
 * - messages from SDK 2.x and 3.x lack Url and Download_Flag, those of SDK 4.x have no UUID
 */
export interface FileElement {
  /** Address of the file. */
  url?: string | undefined;
  /** Unique ID of the file. */
  uuid?: string | undefined;
  /** Size. In bytes. */
  fileSize?: number | undefined;
  /** Name shown. */
  fileName?: string | undefined;
  /** Fixed 2. */
  downloadFlag?: 2 | (number & {}) | undefined;
}

/**
 * A video with its cover image.
 *
 * - messages from SDK 2.x and 3.x lack the Url and DownloadFlag fields
 */
export interface VideoElement {
  /** Address of the video. */
  videoUrl?: string | undefined;
  /** Unique ID of the video. */
  videoUuid?: string | undefined;
  /** Size. In bytes. */
  videoSize?: number | undefined;
  /** Length; web clients send 0. In seconds. */
  videoSecond?: number | undefined;
  /** E.g. mp4. */
  videoFormat?: string | undefined;
  /** Fixed 2. */
  videoDownloadFlag?: 2 | (number & {}) | undefined;
  /** Address of the cover image. */
  thumbUrl?: string | undefined;
  /** Unique ID of the cover image. */
  thumbUuid?: string | undefined;
  /** Size of the cover image. In bytes. */
  thumbSize?: number | undefined;
  /** Width of the cover image. In pixels. */
  thumbWidth?: number | undefined;
  /** Height of the cover image. In pixels. */
  thumbHeight?: number | undefined;
  /** E.g. JPG. */
  thumbFormat?: string | undefined;
  /** Fixed 2. */
  thumbDownloadFlag?: 2 | (number & {}) | undefined;
}

/**
 * Messages merged into one.
 *
 * - native SDK 5.2.210, web SDK 2.10.1 or later
 * - made by clients; no page shows it sent by REST: what is expected is what a received one holds
 */
export interface RelayElement {
  /** Title of the bundle. */
  title?: string | undefined;
  /** How many messages are bundled. */
  msgNum?: number | undefined;
  /** Text for clients that do not know the element. */
  compatibleText?: string | undefined;
  /** Summaries, one line each. */
  abstractList?: readonly string[] | undefined;
  /** The messages; only when all of them come to at most 12 KB. Required in some cases. */
  msgList?: readonly RelayMessage[] | undefined;
  /** Key of the stored list when the messages exceed 12 KB; MsgList is absent then. Required in some cases. */
  jsonMsgKey?: string | undefined;
}

/** The messages; only when all of them come to at most 12 KB. */
export interface RelayMessage {
  /** Sender. */
  fromAccount?: string | undefined;
  /** Receiver, one-to-one messages only. Required in some cases. */
  toAccount?: string | undefined;
  /** Group, group messages only. Required in some cases. */
  groupId?: string | undefined;
  /** Sequence. */
  msgSeq?: number | undefined;
  /** Random number. */
  msgRandom?: number | undefined;
  /** Time sent. In seconds. */
  msgTimeStamp?: number | bigint | Date | undefined;
  /** Elements; may nest. */
  msgBody?: readonly MsgElement[] | undefined;
  /** Custom data of that message. */
  cloudCustomData?: string | undefined;
}

/**
 * A stream of text pieces.
 *
 * - only in v4/stream_msg/send_c2c_stream_msg and v4/stream_msg/send_group_stream_msg; also seen in webhooks
 * - first sample of the official pages; how to go on comes from a chatbot plugin that Tencent staff maintain
 */
export interface StreamElement {
  /** Text for clients that do not know streams. */
  compatibleText?: string | undefined;
  /** The pieces that this call adds. */
  chunks?: readonly StreamChunk[] | undefined;
  /** Absent in the call that starts the stream, required in all later ones. Required in some cases. */
  streamMsgId?: string | undefined;
}

/** The pieces that this call adds. */
export interface StreamChunk {
  /** Data for text; other values are not known, keep it open. */
  eventType?: StreamEventType | (string & {}) | undefined;
  /** Number of the piece, from 1, rising. At least 1. Documented, not checked. */
  index?: number | undefined;
  /** The new piece of text, not the whole. */
  markdown?: string | undefined;
  /** True in the last piece. */
  isLast?: boolean | undefined;
}

/**
 * Data for text; other values are not known, keep it open.
 * Replies may have values that are not listed here.
 */
export type StreamEventType = "data";

/**
 * What an offline push shows and how each vendor delivers it.
 *
 * - every field is optional; unknown fields must be left in place, vendors add new ones often
 * - a vendor's own field overrides what the console holds for that vendor; an empty one does not
 * - an APNs packet is at most 4 KB: Desc and Ext together should stay under 3 KB
 * - longer titles and texts are cut and end in three dots, which count
 * - longest title and text, in UTF-16 units: Huawei: title 60, text 600; Honor: title 50, text 400; Mi: title 50,
 *   text 128; OPPO: title 50, text 50 (text 128 with PushStyle 1); vivo: title 40, text 100; Meizu: title 32, text
 *   100
 */
export interface OfflinePushInfo {
  /** 0 pushes offline, 1 does not (in push-only calls: online users only). Default 0. */
  pushFlag?: 0 | 1 | boolean | null | undefined;
  /** Title, for APNs and Android alike; APNs default is the sender's nickname or the group's name. */
  title?: string | null | undefined;
  /** Text; replaces the push texts of the elements; needed for a lone TIMCustomElem to be pushed. */
  desc?: string | null | undefined;
  /** Data passed through to the client: JSON in a string, or some vendors drop the push; keep it near 1 KB. */
  ext?: string | null | undefined;
  /** Title and text per language; SDK 8.5.6870 or later. */
  multiLanguageContent?: List<LanguageContent> | null | undefined;
  /**
   * Raises the icon's number by this (APNs, Huawei, Honor, Harmony); with neither it nor BadgeSetNum APNs follows
   * BadgeMode and the other three add 1. From 1 to 99.
   */
  badgeAddNum?: number | bigint | null | undefined;
  /** Sets the icon's number: APNs 0 to 999, Huawei, Honor and Harmony 0 to 99; wins over BadgeAddNum. From 0 to 999. */
  badgeSetNum?: number | bigint | null | undefined;
  /**
   * Push template from the console, like 1400000000-1; templates with preset variables work in Chat messages only,
   * pure push calls answer an error.
   */
  pushTemplateId?: string | null | undefined;
  /** Values of the template's variables; timTitle, timDesc, timSenderNick and timGroupName are filled by the server. */
  pushTemplateParam?: Fields<string> | null | undefined;
  /** Android vendors. */
  androidInfo?: AndroidInfo | null | undefined;
  /** Apple. */
  apnsInfo?: ApnsInfo | null | undefined;
  /** HarmonyOS. */
  harmonyInfo?: HarmonyInfo | null | undefined;
}

/** Title and text per language; SDK 8.5.6870 or later. */
export interface LanguageContent {
  /**
   * Language code as the client reports it; the table marks it optional, but an entry without it can match no
   * device. Required in some cases.
   */
  language?: string | null | undefined;
  /** Title in that language. */
  title?: string | null | undefined;
  /** Text in that language. */
  desc?: string | null | undefined;
}

/** Android vendors. */
export interface AndroidInfo {
  /** Sound file without path, in the app's raw folder; newest page: without suffix, older samples: android.mp3. */
  sound?: string | null | undefined;
  /** Huawei, Honor, OPPO: 0 standard, 1 big text. Default 0. */
  pushStyle?: 0 | 1 | boolean | null | undefined;
  /** Huawei, EMUI 10 or later: channel; overrides the console. */
  huaWeiChannelId?: string | null | undefined;
  /** Huawei: class of message; older pages: default NORMAL. */
  huaWeiImportance?: AndroidImportance | (string & {}) | null | undefined;
  /** Huawei: category; overrides the console. */
  huaWeiCategory?: string | null | undefined;
  /** Huawei: icon URL, https, under 512 KB. */
  huaWeiImage?: string | null | undefined;
  /** Legacy, Huawei: 1 passes Ext as intent parameter, 0 as action parameter. Default 0. */
  extAsHuaweiIntentParam?: 0 | 1 | boolean | null | undefined;
  /** Honor: class of message; older pages: default NORMAL. */
  honorImportance?: AndroidImportance | (string & {}) | null | undefined;
  /** Honor: icon URL, https, under 512 KB. */
  honorImage?: string | null | undefined;
  /** Mi, MIUI 10 or later: channel; overrides the console. */
  xiaoMiChannelId?: string | null | undefined;
  /** OPPO, Android 8 or later: channel; overrides the console. */
  oppoChannelId?: string | null | undefined;
  /** OPPO: category. */
  oppoCategory?: string | null | undefined;
  /** OPPO: 1 notification bar, 2 also lock screen, 16 also banner with sound and vibration; needs OPPOCategory. */
  oppoNotifyLevel?: 1 | 2 | 16 | (number & {}) | null | undefined;
  /** OPPO: template of private messages. */
  oppoPrivateMsgTemplateId?: string | null | undefined;
  /** OPPO: values for the template's title. */
  oppoPrivateTitleParameters?: Fields<unknown> | null | undefined;
  /** OPPO: values for the template's text. */
  oppoPrivateContentParameters?: Fields<unknown> | null | undefined;
  /** vivo: 0 marketing, 1 system. Default 1. */
  vivoClassification?: 0 | 1 | boolean | null | undefined;
  /** vivo: category; overrides the console. */
  vivoCategory?: string | null | undefined;
  /**
   * vivo: 1 silent, 2 sound, 3 vibration, 4 both; typed String in the table, integer in a Go SDK. Such as 1, 2, 3,
   * 4. Default 4.
   */
  vivoNotifyType?: unknown | null | undefined;
  /** Meizu: 0 public, 1 private; a sample comments 0 as private. */
  meiZuNoticeMsgType?: 0 | 1 | boolean | null | undefined;
  /** Google, Android 8 or later: channel; only with an uploaded certificate file. */
  googleChannelId?: string | null | undefined;
  /** Google: priority. */
  googlePriority?: GooglePriority | (string & {}) | null | undefined;
  /** Google: icon URL, up to 1 MB. */
  googleImage?: string | null | undefined;
}

/**
 * Huawei: class of message; older pages: default NORMAL.
 * Replies may have values that are not listed here.
 */
export type AndroidImportance = "LOW" | "NORMAL";

/**
 * Google: priority.
 * Replies may have values that are not listed here.
 */
export type GooglePriority = "normal" | "high";

/** Apple. */
export interface ApnsInfo {
  /** 0 counts towards the icon's number, 1 does not; default 0 in Chat, 1 in push-only calls. */
  badgeMode?: 0 | 1 | boolean | null | undefined;
  /** Title, overrides the common one. */
  title?: string | null | undefined;
  /** Second title. */
  subTitle?: string | null | undefined;
  /** Image URL for the app's notification extension. */
  image?: string | null | undefined;
  /** 1 lets the notification extension (iOS 10 or later) run. Default 0. */
  mutableContent?: 0 | 1 | boolean | null | undefined;
  /** Sound file with suffix, up to 30 s, in the app. */
  sound?: string | null | undefined;
  /** iOS 15 or later. */
  interruptionLevel?: InterruptionLevel | (string & {}) | null | undefined;
  /** 1 silent push without a visible notification; Apple advises at most 3 an hour. */
  contentAvailable?: 0 | 1 | boolean | null | undefined;
  /** 1 sends it as a VoIP push; an ordinary one when the receiver has no VoIP token. */
  isVoipPush?: 0 | 1 | boolean | null | undefined;
  /** Updates a Live Activity. */
  liveActivity?: LiveActivity | null | undefined;
}

/**
 * iOS 15 or later.
 * Replies may have values that are not listed here.
 */
export type InterruptionLevel = "active" | "critical" | "passive" | "time-sensitive";

/** Updates a Live Activity. */
export interface LiveActivity {
  /** ID of the Live Activity. At most 64 bytes. */
  laId: string;
  /** What to do with it. */
  event: LiveActivityEvent | (string & {});
  /** Its new state, in the app's own fields. */
  contentState: Fields<unknown>;
  /** When an ended one vanishes, UNIX time; default now; with Event end only. In seconds. */
  dismissalDate?: number | bigint | Date | null | undefined;
}

/**
 * What to do with it.
 * Replies may have values that are not listed here.
 */
export type LiveActivityEvent = "update" | "end";

/** HarmonyOS. */
export interface HarmonyInfo {
  /** Title, overrides the common one. */
  title?: string | null | undefined;
  /** Category; overrides the console. */
  category?: string | null | undefined;
  /** Icon URL, https. */
  image?: string | null | undefined;
  /** Sound file in resources/rawfile. */
  sound?: string | null | undefined;
  /** How long it sounds; with Sound only. From 1 to 60. In seconds. */
  soundDuration?: number | bigint | null | undefined;
}

/** Webhooks to skip for this message. */
export type ForbidCallbackControl = "ForbidBeforeSendMsgCallback" | "ForbidAfterSendMsgCallback";

// Account management

/**
 * Create one account, with nickname and avatar.
 *
 * - importing the same UserID again creates no second account
 * - Nick and FaceUrl are stored as the profile fields Tag_Profile_IM_Nick and Tag_Profile_IM_Image, so a value
 *   over 500 bytes fails with 40601
 * - trial apps hold at most 100 accounts (70398)
 * - outside the trial plan a deleted UserID cannot be imported again for 3 months (70399)
 */
export interface ImportAccount {
  /** Account to create. At most 32 bytes. */
  userId: string;
  /** Nickname. At most 500 bytes. */
  nick?: string | null | undefined;
  /** Avatar URL. At most 500 bytes. */
  faceUrl?: string | null | undefined;
  /** Retired: 0 a user, 1 a robot on older pages; robots are made with create_robot now. */
  type?: number | bigint | null | undefined;
}

/** What `importAccount()` answers. */
export interface ImportAccountReply {}

/**
 * Create up to 100 accounts at once.
 *
 * - two request forms: AccountList (current, carries Nick and FaceUrl) or Accounts (old, UserIDs only); send
 *   exactly one of them
 * - at most 100 accounts per call in either form
 * - an account that exists already is not duplicated; with AccountList its nickname and avatar are overwritten by
 *   the values sent
 * - partial failure keeps ActionStatus OK and ErrorCode 0; the failed UserIDs are in FailAccounts, without a
 *   reason
 */
export interface ImportAccounts {
  /**
   * Current form; required unless Accounts is sent. Exactly one of `accountList` and `accounts` is sent. More than
   * 100 entries are sent in several requests.
   */
  accountList?: List<AccountItem> | null | undefined;
  /**
   * Old form, each UserID at most 32 bytes; required unless AccountList is sent. Exactly one of `accountList` and
   * `accounts` is sent. At most 100 entries. Each at most 32 bytes.
   */
  accounts?: List<string> | null | undefined;
}

/** Current form; required unless Accounts is sent. */
export interface AccountItem {
  /** Account to create. At most 32 bytes. */
  userId: string;
  /** Nickname. At most 500 bytes. */
  nick?: string | null | undefined;
  /** Avatar URL. At most 500 bytes. */
  faceUrl?: string | null | undefined;
}

/** What `importAccounts()` answers. */
export interface ImportAccountsReply {
  /** UserIDs that were not imported. */
  failAccounts?: string[];
}

/**
 * Delete accounts with all their data.
 *
 * - irreversible: contacts, profile, groups, conversations and other data of the user go too
 * - trial apps may import a deleted UserID again; other apps not for 3 months
 * - up to 100 accounts per call
 * - per-account failures keep ActionStatus OK and ErrorCode 0
 */
export interface DeleteAccounts {
  /** Accounts to delete. More than 100 entries are sent in several requests. */
  deleteItem: List<DeleteItem>;
}

/** Accounts to delete. */
export interface DeleteItem {
  /** Account to delete. At most 32 bytes. */
  userId: string;
}

/** What `deleteAccounts()` answers. */
export interface DeleteAccountsReply {
  /** One result per account. */
  resultItem?: DeleteAccountsResult[];
}

/** One result per account. */
export interface DeleteAccountsResult {
  /** 0 is success. */
  resultCode?: number;
  /** Error name, empty on success. */
  resultInfo?: string;
  /** The account. */
  userId?: string;
}

/**
 * Tell which accounts have been imported.
 *
 * - reports whether each account has been imported; up to 100 accounts per call
 * - read AccountStatus only where ResultCode is 0
 */
export interface CheckAccounts {
  /** Accounts to check. More than 100 entries are sent in several requests. */
  checkItem: List<CheckItem>;
}

/** Accounts to check. */
export interface CheckItem {
  /** Account to check. At most 32 bytes. */
  userId: string;
}

/** What `checkAccounts()` answers. */
export interface CheckAccountsReply {
  /** One result per account. */
  resultItem?: CheckAccountsResult[];
}

/** One result per account. */
export interface CheckAccountsResult {
  /** The account. */
  userId?: string;
  /** 0 is success. */
  resultCode?: number;
  /** Error text, empty on success. */
  resultInfo?: string;
  /** Import state. */
  accountStatus?: AccountStatus | (string & {});
}

/**
 * Import state.
 * Replies may have values that are not listed here.
 */
export type AccountStatus = "Imported" | "NotImported";

/**
 * End all logins of an account and void its UserSigs.
 *
 * - every UserSig issued to the user before the call stops working; the user can log in again only with a newly
 *   generated one
 * - one account per call
 */
export interface InvalidateLoginState {
  /** Account whose logins end. At most 32 bytes. */
  userId: string;
}

/** What `invalidateLoginState()` answers. */
export interface InvalidateLoginStateReply {}

/**
 * Read whether accounts are online, reachable by push or offline.
 *
 * - up to 500 accounts per call
 * - top-level ErrorCode is 0 when at least one account was resolved and non-zero only when all failed; the failed
 *   ones are in ErrorList
 * - Online: a client holds a connection; PushOnline: mobile client killed or cut off, still reachable by offline
 *   push; Offline: logged out, or not seen for 7 days
 * - PushOnline is kept 7 days, then becomes Offline; desktop and web clients never show PushOnline
 * - with several devices the account's Status is Online if any device is Online
 * - Detail comes only with IsNeedDetail 1; the samples leave it out for an Offline account
 */
export interface QueryOnlineStatus {
  /** Accounts to query, at least one. More than 500 entries are sent in several requests. */
  toAccount: List<string>;
  /** 1 returns the state per platform. Default 0. */
  isNeedDetail?: 0 | 1 | boolean | null | undefined;
  /** 1 returns the device instance ID; mainland page of 2025-12-15 only. Default 0. */
  isReturnInstid?: 0 | 1 | boolean | null | undefined;
  /** 1 returns the user's custom status; mainland page of 2025-12-15 only. Default 0. */
  isReturnCustomStatus?: 0 | 1 | boolean | null | undefined;
}

/** What `queryOnlineStatus()` answers. */
export interface QueryOnlineStatusReply {
  /** One entry per resolved account. */
  queryResult?: OnlineStatusResult[];
  /** Accounts that could not be resolved; empty or absent when all were. */
  errorList?: OnlineStatusFailure[];
}

/** One entry per resolved account. */
export interface OnlineStatusResult {
  /** The account. */
  toAccount?: string;
  /** Login state; State in English samples, expect one of the two. */
  status?: OnlineStatus | (string & {});
  /** State per platform. */
  detail?: PlatformStatus[];
}

/**
 * Login state; State in English samples, expect one of the two.
 * Replies may have values that are not listed here.
 */
export type OnlineStatus = "Online" | "PushOnline" | "Offline";

/** State per platform. */
export interface PlatformStatus {
  /** iPhone, Android, Web, PC, iPad, Mac; an open set, compare without case. */
  platform?: string;
  /** State on that platform. */
  status?: OnlineStatus | (string & {});
}

/** Accounts that could not be resolved; empty or absent when all were. */
export interface OnlineStatusFailure {
  /** The account. */
  toAccount?: string;
  /** 70107 means the account does not exist. */
  errorCode?: number;
}

/**
 * Read the login state of accounts by the superseded path.
 *
 * - old form of query_online_status, absent from every current API list: prefer the new path
 * - up to 500 accounts per call; PushOnline is kept 7 days
 *
 * @deprecated The path is superseded; use query_online_status.
 */
export interface QueryLoginState {
  /** Accounts to query. More than 500 entries are sent in several requests. */
  toAccount: List<string>;
  /** 1 returns the state per platform; only in the page's last revision (2021). Default 0. */
  isNeedDetail?: 0 | 1 | boolean | null | undefined;
}

/** What `queryLoginState()` answers. */
export interface QueryLoginStateReply {
  /** One entry per account. */
  queryResult?: LoginStateResult[];
  /** Accounts that could not be queried. */
  errorList?: LoginStateFailure[];
}

/** One entry per account. */
export interface LoginStateResult {
  /** The account. */
  toAccount?: string;
  /** Login state; named Status in the 2021 revision. */
  state?: OnlineStatus | (string & {});
  /** State per platform; only with IsNeedDetail 1, in the 2021 revision. */
  detail?: LoginStateDetail[];
}

/** State per platform; only with IsNeedDetail 1, in the 2021 revision. */
export interface LoginStateDetail {
  /** iPhone, Android, Web, PC, iPad, Mac; an open set, compare without case. */
  platform?: string;
  /** State on that platform. */
  status?: OnlineStatus | (string & {});
}

/** Accounts that could not be queried. */
export interface LoginStateFailure {
  /** The account. */
  toAccount?: string;
  /** 70107 means the account does not exist. */
  errorCode?: number;
}

// Audio and video calls

/**
 * Read the state of a call in progress.
 *
 * - a call that has ended gives 101004: read it with get_call_record
 */
export interface GetCallInfo {
  /** The call. */
  callId: string;
}

/** What `getCallInfo()` answers. */
export interface GetCallInfoReply {
  /** The answer. */
  response?: CallState;
}

/** The answer. */
export interface CallState {
  /** The call. */
  callInfo?: RunningCall;
  /** Members of the call. */
  userList?: CallMember[];
}

/** The call. */
export interface RunningCall {
  /** ID of the call. */
  callId?: string;
  /** Video or audio. */
  mediaType?: CallMediaType | (string & {});
  /** Group of the call; empty when there is none. */
  chatGroupId?: string;
  /** TRTC room; empty in the sample. */
  roomId?: string;
  /** 1 the room ID is a number, 2 a string; the sample has 0 without a room. Known values: 1, 2. */
  roomIdType?: number;
}

/**
 * Video or audio.
 * Replies may have values that are not listed here.
 */
export type CallMediaType = "Video" | "Audio";

/** Members of the call. */
export interface CallMember {
  /** Member. */
  userAccount?: string;
  /** Calling is on the call, Waiting has not answered yet. */
  status?: CallMemberStatus | (string & {});
}

/**
 * Calling is on the call, Waiting has not answered yet.
 * Replies may have values that are not listed here.
 */
export type CallMemberStatus = "Calling" | "Waiting";

/**
 * Let a robot call users.
 *
 * - the robot's login state is not checked, nor whether it is on another call
 * - media come from the server side: push a stream into the room
 */
export interface StartCallByRobot {
  /** Robot that calls. At most 32 bytes. */
  robotAccount: string;
  /** Users that are called. */
  calleeListAccount: List<string>;
  /** How long it rings. From 10000 to 600000. In milliseconds. `Timeout` on the wire. */
  ringTimeout: number | bigint;
  /** Data of the app that the callees get. At most 1000 bytes. */
  userData?: string | null | undefined;
  /** The call. */
  callInfo: RobotCall;
  /** Offline push settings. */
  offlinePushInfo?: OfflinePushInfo | null | undefined;
}

/** The call. */
export interface RobotCall {
  /** Video or audio. */
  mediaType: CallMediaType | (string & {});
  /** TRTC room. */
  roomId?: string | null | undefined;
  /** 1 the room ID is a number, 2 a string. */
  roomIdType?: 1 | 2 | (number & {}) | null | undefined;
}

/** What `startCallByRobot()` answers. */
export interface StartCallByRobotReply {
  /** The answer; on the guide's page only. Known from a weak source only. */
  response?: StartedCall;
}

/** The answer; on the guide's page only. */
export interface StartedCall {
  /** ID of the new call. Known from a weak source only. */
  callId?: string;
  /** One result per callee. Known from a weak source only. */
  callResult?: CalleeResult[];
}

/** One result per callee. */
export interface CalleeResult {
  /** Callee. Known from a weak source only. */
  calleeAccount?: string;
  /** 0 is success. Known from a weak source only. */
  resultCode?: number;
}

/**
 * End a call.
 *
 * - a call that has ended already gives 101004
 */
export interface EndCall {
  /** The call. */
  callId: string;
}

/** What `endCall()` answers. */
export interface EndCallReply {}

/**
 * Read the record of an ended call.
 *
 * - a record is there five seconds after the call has ended
 */
export interface GetCallRecord {
  /** The call. */
  callId: string;
}

/** What `getCallRecord()` answers. */
export interface GetCallRecordReply {
  /** The answer. */
  response?: CallRecordReply;
}

/** The answer. */
export interface CallRecordReply {
  /** Record of the call. */
  callRecord?: CallRecord;
}

/** Record of the call. */
export interface CallRecord {
  /** ID of the call. */
  callId?: string;
  /** Who called. */
  callerAccount?: string;
  /** Video or audio. */
  mediaType?: CallMediaType | (string & {});
  /** One-to-one or group call. */
  callType?: CallType | (string & {});
  /** When it was started. In seconds since 1970. */
  startTime?: number;
  /** When it ended. In seconds since 1970. */
  endTime?: number;
  /** When it was answered; 0 when never. In seconds since 1970. */
  acceptTime?: number;
  /** Canceled by the caller, rejected, not answered, ended normally, busy, interrupted. */
  callResult?: CallResult | (string & {});
  /** Members of the call, in the samples with the caller. */
  calleeListAccount?: string[];
  /** TRTC room. */
  roomId?: string;
  /** 1 the room ID is a number, 2 a string. Known values: 1, 2. */
  roomIdType?: number;
}

/**
 * One-to-one or group call.
 * Replies may have values that are not listed here.
 */
export type CallType = "SingleCall" | "MultiCall";

/**
 * Canceled by the caller, rejected, not answered, ended normally, busy, interrupted.
 * Replies may have values that are not listed here.
 */
export type CallResult = "Cancel" | "Reject" | "NotAnswer" | "NormalEnd" | "CallBusy" | "Interrupt";

/**
 * Read call records of the last seven days.
 *
 * - an empty request gives the first 10 records of the last 7 days
 * - count Page up until the reply has no more records; TotalNum is the number of all that match
 * - an earlier StartTime is taken as 7 days ago
 */
export interface ListCallRecords {
  /** Calls from this time on; 7 days ago when absent. In seconds since 1970. */
  startTime?: number | bigint | Date | null | undefined;
  /** Calls up to this time; now when absent. In seconds since 1970. */
  endTime?: number | bigint | Date | null | undefined;
  /** Only calls that ended so; in the sample, not in the table. */
  callResult?: CallResult | (string & {}) | null | undefined;
  /** Only one-to-one or only group calls; in the sample, not in the table. */
  callType?: CallType | (string & {}) | null | undefined;
  /** Records per page. Default 10. */
  numberPerPage?: number | bigint | null | undefined;
  /** Number of the page, from 1. Default 1. */
  page?: number | bigint | null | undefined;
}

/** What `listCallRecords()` answers. */
export interface ListCallRecordsReply {
  /** The answer. */
  response?: CallRecordPage;
}

/** The answer. */
export interface CallRecordPage {
  /** Number of all records that match. */
  totalNum?: number;
  /** Number of this page; above 0 there are records, and one more may follow. */
  page?: number;
  /** Records of this page. */
  callRecordList?: CallRecord[];
}

/**
 * Set the URL and the commands of call webhooks.
 *
 * - replaces the whole configuration
 * - call webhooks are set here only, not in the console
 */
export interface SetCallWebhook {
  /** Address that begins with http or https. */
  url: string;
  /** Commands that are sent there. */
  callbackCommandList: List<CallWebhookCommand | (string & {})>;
}

/**
 * Commands that are sent there.
 * Replies may have values that are not listed here.
 */
export type CallWebhookCommand =
  | "Call.CallbackAfterStartCall"
  | "Call.CallbackAfterEndCall"
  | "Call.CallbackAfterMemberChanged";

/** What `setCallWebhook()` answers. */
export interface SetCallWebhookReply {}

/** Read the URL and the commands of call webhooks. */
export type GetCallWebhook = Record<string, never>;

/** What `getCallWebhook()` answers. */
export interface GetCallWebhookReply {
  /** The answer. */
  response?: CallWebhookConfiguration;
}

/** The answer. */
export interface CallWebhookConfiguration {
  /** Address of the webhook. */
  url?: string;
  /** Commands that are sent there. */
  callbackCommandList?: (CallWebhookCommand | (string & {}))[];
}

/** Remove the configuration of call webhooks. */
export type DeleteCallWebhook = Record<string, never>;

/** What `deleteCallWebhook()` answers. */
export interface DeleteCallWebhookReply {}

// Communities

/**
 * Create a topic in a community.
 *
 * - the group must be a Community that was created with topic support
 * - a topic ID always starts with the group's ID, then `@TOPIC#_`, then the app's own or a generated part
 * - without TopicId the server makes the ID and returns it
 */
export interface CreateTopic {
  /** Community that gets the topic. */
  groupId: string;
  /** Own ID: GroupId + `@TOPIC#_` + a part of your choice; generated when absent. */
  topicId?: string | null | undefined;
  /** Topic name, UTF-8; a Chinese character takes 3 bytes. At most 30 bytes. Documented, not checked. */
  topicName: string;
  /** User on whose behalf the call acts. */
  fromAccount?: string | null | undefined;
  /** App data; UTF-8; a Chinese character takes 3 bytes. At most 3000 bytes. */
  customString?: string | null | undefined;
  /** Avatar URL. At most 100 bytes. Documented, not checked. */
  faceUrl?: string | null | undefined;
  /** Announcement; UTF-8; a Chinese character takes 3 bytes. At most 300 bytes. Documented, not checked. */
  notification?: string | null | undefined;
  /** Introduction, UTF-8; a Chinese character takes 3 bytes. At most 240 bytes. Documented, not checked. */
  introduction?: string | null | undefined;
}

/** What `createTopic()` answers. */
export interface CreateTopicReply {
  /** ID of the new topic, own or generated. */
  topicId?: string;
}

/**
 * Read topics of a community and a user's state in them.
 *
 * - the top-level ErrorCode says nothing about single topics: look at TopicAndSelfInfo\[\].ErrorCode
 * - all topics of the community come back when TopicIdList is absent; there is no paging
 * - ResponseFilter limits the fields of TopicInfo
 */
export interface GetTopics {
  /** Community of the topics. */
  groupId: string;
  /** User whose own state (SelfInfo) is wanted. */
  fromAccount: string;
  /** Topics wanted; all when absent. */
  topicIdList?: List<string> | null | undefined;
  /** TopicInfo fields wanted; all when absent. */
  responseFilter?: List<TopicField | (string & {})> | null | undefined;
}

/** TopicInfo fields wanted; all when absent. */
export type TopicField = "TopicName" | "FaceUrl" | "Notification" | "Introduction";

/** What `getTopics()` answers. */
export interface GetTopicsReply {
  /** One entry per topic. */
  topicAndSelfInfo?: TopicAndSelfInfo[];
}

/** One entry per topic. */
export interface TopicAndSelfInfo {
  /** 0 is success. */
  errorCode?: number;
  /** Cause of the failure. */
  errorInfo?: string;
  /** State of From_Account in the topic. */
  selfInfo?: TopicSelfInfo;
  /** The topic; only filtered fields when ResponseFilter is set. */
  topicInfo?: TopicInfo;
}

/** State of From_Account in the topic. */
export interface TopicSelfInfo {
  /** Until when the user is muted. */
  shutUpTime?: number;
  /** Sequence up to which the user has read. */
  msgSeq?: number;
  /** How the user takes messages, for example AcceptAndNotify. */
  msgFlag?: string;
}

/** The topic; only filtered fields when ResponseFilter is set. */
export interface TopicInfo {
  /** Topic name. */
  topicName?: string;
  /** Community of the topic; note the capital D. */
  groupId?: string;
  /** Avatar URL. */
  faceUrl?: string;
  /** Topic ID. */
  topicId?: string;
  /** Sequence that the next message will have. */
  nextMsgSeq?: number;
  /** Announcement. */
  notification?: string;
  /** Introduction. */
  introduction?: string;
  /** Creation time. In seconds since 1970. */
  createTime?: number;
  /** Time of the last message. In seconds since 1970. */
  lastMsgTime?: number;
  /** Whether ordinary members are muted in the topic. */
  muteAllMember?: TopicMuteAllMember | (string & {});
  /** App data. */
  customString?: string;
}

/**
 * Whether ordinary members are muted in the topic.
 * Replies may have values that are not listed here.
 */
export type TopicMuteAllMember = "On" | "Off";

/**
 * Change the profile of a topic.
 *
 * - fields left out stay as they are
 * - MuteAllMember On silences all but the owner, the group admins and the app admin
 */
export interface ModifyTopic {
  /** Community of the topic. */
  groupId: string;
  /** Topic to change. */
  topicId: string;
  /** Topic name, UTF-8; a Chinese character takes 3 bytes. At most 30 bytes. Documented, not checked. */
  topicName?: string | null | undefined;
  /** User on whose behalf the call acts. */
  fromAccount?: string | null | undefined;
  /** App data; UTF-8; a Chinese character takes 3 bytes. At most 3000 bytes. */
  customString?: string | null | undefined;
  /** Avatar URL. At most 100 bytes. Documented, not checked. */
  faceUrl?: string | null | undefined;
  /** Announcement; UTF-8; a Chinese character takes 3 bytes. At most 300 bytes. Documented, not checked. */
  notification?: string | null | undefined;
  /** Introduction, UTF-8; a Chinese character takes 3 bytes. At most 240 bytes. Documented, not checked. */
  introduction?: string | null | undefined;
  /** Whether ordinary members are muted in the topic. */
  muteAllMember?: TopicMuteAllMember | (string & {}) | null | undefined;
}

/** What `modifyTopic()` answers. */
export interface ModifyTopicReply {}

/**
 * Import a topic with its creation time.
 *
 * - meant for moving topics in from elsewhere: no webhook is called and nobody is notified
 * - CreateTime may lie in the past
 */
export interface ImportTopic {
  /** Group type. */
  type?: ImportTopicType | (string & {}) | null | undefined;
  /** Community that gets the topic. */
  groupId: string;
  /** Own ID: GroupId + `@TOPIC#_` + a part of your choice; generated when absent. */
  topicId?: string | null | undefined;
  /** Topic name, UTF-8; a Chinese character takes 3 bytes. At most 30 bytes. Documented, not checked. */
  topicName: string;
  /** User on whose behalf the call acts. */
  fromAccount?: string | null | undefined;
  /** App data; UTF-8; a Chinese character takes 3 bytes. At most 3000 bytes. */
  customString?: string | null | undefined;
  /** Avatar URL. At most 100 bytes. Documented, not checked. */
  faceUrl?: string | null | undefined;
  /** Announcement; UTF-8; a Chinese character takes 3 bytes. At most 300 bytes. Documented, not checked. */
  notification?: string | null | undefined;
  /** Introduction, UTF-8; a Chinese character takes 3 bytes. At most 240 bytes. Documented, not checked. */
  introduction?: string | null | undefined;
  /** When the topic was created; default: now. In seconds since 1970. */
  createTime?: number | bigint | Date | null | undefined;
}

/** Group type. */
export type ImportTopicType = "Community";

/** What `importTopic()` answers. */
export interface ImportTopicReply {
  /** ID of the imported topic, own or generated. */
  topicId?: string;
}

/**
 * Delete topics of a community.
 *
 * - cannot be undone
 * - check every DestroyResultItem: ErrorCode 0 at the top does not mean that all topics are gone
 */
export interface DestroyTopics {
  /** Community of the topics. */
  groupId: string;
  /** Topics to delete. */
  topicIdList: List<string>;
}

/** What `destroyTopics()` answers. */
export interface DestroyTopicsReply {
  /** One result per topic. */
  destroyResultItem?: DestroyTopicsResult[];
}

/** One result per topic. */
export interface DestroyTopicsResult {
  /** 0 is success. */
  errorCode?: number;
  /** Cause of the failure. */
  errorInfo?: string;
  /** Topic of this result. */
  topicId?: string;
}

/**
 * Count the members of a community that are online.
 *
 * - counted anew every 4 minutes: poll no faster
 * - Community only; get_online_member_count is for the other group types
 */
export interface GetCommunityOnlineMemberCount {
  /** Community. */
  groupId: string;
}

/** What `getCommunityOnlineMemberCount()` answers. */
export interface GetCommunityOnlineMemberCountReply {
  /** Members online. */
  onlineMemberNum?: number;
}

/**
 * Create a permission group in a community.
 *
 * - the community must be in permission-group mode (EnablePermission 1 in create_group or modify_group_profile);
 *   then group admins hold no rights of their own, while the owner always holds all
 * - a member holds the union of the community's default rights and those of all permission groups the member is in
 * - community bits: 1 change group info, 2 manage members, 4 manage permission-group info, 8 manage
 *   permission-group members, 16 manage topics, 32 mute in all topics, 64 send in all topics, 128 `@all`, 256 read
 *   history from before joining, 512 recall others' messages, 1024 ban members
 */
export interface CreatePermissionGroup {
  /** Community. */
  groupId: string;
  /** Own ID, begins with `@PMG#_`; generated when absent. */
  permissionGroupId?: string | null | undefined;
  /** Permission group name, UTF-8; a Chinese character takes 3 bytes. At most 150 bytes. */
  permissionGroupName: string;
  /** Mask of community bits (CommunityRight), unsigned 64-bit. From 0 to 18446744073709551615. */
  permission: number | bigint | string;
  /** App data. At most 3000 bytes. */
  customString?: string | null | undefined;
}

/** What `createPermissionGroup()` answers. */
export interface CreatePermissionGroupReply {
  /** ID of the new permission group, own or generated. Known from a weak source only. */
  permissionGroupId?: string;
}

/**
 * Delete permission groups of a community.
 *
 * - the community must be in permission-group mode (EnablePermission 1 in create_group or modify_group_profile);
 *   then group admins hold no rights of their own, while the owner always holds all
 */
export interface DestroyPermissionGroups {
  /** Community. */
  groupId: string;
  /** Permission groups to delete. More than 20 entries are sent in several requests. */
  permissionGroupIdList: List<string>;
}

/** What `destroyPermissionGroups()` answers. */
export interface DestroyPermissionGroupsReply {
  /** One result per permission group. */
  permissionGroupResultList?: DestroyPermissionGroupsResult[];
}

/** One result per permission group. */
export interface DestroyPermissionGroupsResult {
  /** 0 is success. */
  errorCode?: number;
  /** Cause of the failure. */
  errorInfo?: string;
  /** Permission group of this result. */
  permissionGroupId?: string;
}

/**
 * Change name, rights or data of a permission group.
 *
 * - the community must be in permission-group mode (EnablePermission 1 in create_group or modify_group_profile);
 *   then group admins hold no rights of their own, while the owner always holds all
 * - fields left out stay as they are
 * - community bits: 1 change group info, 2 manage members, 4 manage permission-group info, 8 manage
 *   permission-group members, 16 manage topics, 32 mute in all topics, 64 send in all topics, 128 `@all`, 256 read
 *   history from before joining, 512 recall others' messages, 1024 ban members
 */
export interface ModifyPermissionGroup {
  /** Community. */
  groupId: string;
  /** Permission group. */
  permissionGroupId: string;
  /** New mask of community bits (CommunityRight), unsigned 64-bit. From 0 to 18446744073709551615. */
  permission?: number | bigint | string | null | undefined;
  /** Permission group name, UTF-8; a Chinese character takes 3 bytes. At most 150 bytes. */
  permissionGroupName?: string | null | undefined;
  /** App data. At most 3000 bytes. */
  customString?: string | null | undefined;
}

/** What `modifyPermissionGroup()` answers. */
export interface ModifyPermissionGroupReply {}

/**
 * Read permission groups of a community, named or page by page.
 *
 * - the community must be in permission-group mode (EnablePermission 1 in create_group or modify_group_profile);
 *   then group admins hold no rights of their own, while the owner always holds all
 * - either name the permission groups, or page through all of them with Limit and Next
 * - community bits: 1 change group info, 2 manage members, 4 manage permission-group info, 8 manage
 *   permission-group members, 16 manage topics, 32 mute in all topics, 64 send in all topics, 128 `@all`, 256 read
 *   history from before joining, 512 recall others' messages, 1024 ban members
 */
export interface GetPermissionGroups {
  /** Community. */
  groupId: string;
  /** Permission groups wanted; all, by pages, when absent or empty. */
  permissionGroupIdList?: List<string> | null | undefined;
  /** Entries per page. At most 20. Documented, not checked. */
  limit?: number | bigint | null | undefined;
  /** Empty on the first page, then what the last reply gave. */
  next?: string | null | undefined;
}

/** What `getPermissionGroups()` answers. */
export interface GetPermissionGroupsReply {
  /** One entry per permission group. */
  permissionGroupInfoList?: PermissionGroupInfo[];
  /** Where the next page begins; empty at the end. Known from a weak source only. */
  next?: string;
}

/** One entry per permission group. */
export interface PermissionGroupInfo {
  /** 0 is success. */
  errorCode?: number;
  /** Cause of the failure. */
  errorInfo?: string;
  /** Permission group ID. */
  permissionGroupId?: string;
  /** Permission group name. */
  permissionGroupName?: string;
  /** App data. */
  customString?: string;
  /** Mask of community bits (CommunityRight), unsigned 64-bit. At least 0. */
  permission?: number | string;
  /** Members of the permission group. */
  memberCount?: number;
}

/**
 * Give a permission group rights in more topics.
 *
 * - the community must be in permission-group mode (EnablePermission 1 in create_group or modify_group_profile);
 *   then group admins hold no rights of their own, while the owner always holds all
 * - gives the permission group rights in single topics; a topic already there fails with 110010: change it with
 *   set_topic_permissions
 * - topic bits: 1 manage the topic, 2 manage its permissions, 4 mute, 8 send, 16 read history from before joining,
 *   32 recall others' messages, 64 `@all`
 */
export interface AddTopicPermissions {
  /** Community. */
  groupId: string;
  /** Permission group. */
  permissionGroupId: string;
  /**
   * Topics with the rights that members of the permission group get there. More than 50 entries are sent in several
   * requests.
   */
  topicPermissionList: List<TopicPermissionItem>;
}

/** Topics with the rights that members of the permission group get there. */
export interface TopicPermissionItem {
  /** Topic of the community. */
  topicId: string;
  /** Mask of topic bits (TopicRight), unsigned 64-bit. From 0 to 18446744073709551615. */
  permission: number | bigint | string;
}

/** What `addTopicPermissions()` answers. */
export interface AddTopicPermissionsReply {
  /** One result per topic. */
  topicPermissionResultList?: TopicPermissionResult[];
}

/** One result per topic. */
export interface TopicPermissionResult {
  /** 0 is success. */
  errorCode?: number;
  /** Cause of the failure. */
  errorInfo?: string;
  /** Topic of this result. */
  topicId?: string;
}

/**
 * Change the rights a permission group has in topics.
 *
 * - the community must be in permission-group mode (EnablePermission 1 in create_group or modify_group_profile);
 *   then group admins hold no rights of their own, while the owner always holds all
 * - replaces the mask of each named topic; a topic that the permission group lacks fails with 110011
 * - topic bits: 1 manage the topic, 2 manage its permissions, 4 mute, 8 send, 16 read history from before joining,
 *   32 recall others' messages, 64 `@all`
 */
export interface SetTopicPermissions {
  /** Community. */
  groupId: string;
  /** Permission group. */
  permissionGroupId: string;
  /** Topics with the rights that members of the permission group get there. */
  topicPermissionList: List<TopicPermissionItem>;
}

/** What `setTopicPermissions()` answers. */
export interface SetTopicPermissionsReply {
  /** One result per topic. Known from a weak source only. */
  topicPermissionResultList?: TopicPermissionResult[];
}

/**
 * Take topics out of a permission group.
 *
 * - the community must be in permission-group mode (EnablePermission 1 in create_group or modify_group_profile);
 *   then group admins hold no rights of their own, while the owner always holds all
 * - takes the topics out of the permission group; the topics themselves stay
 */
export interface DeleteTopicPermissions {
  /** Community. */
  groupId: string;
  /** Permission group. */
  permissionGroupId: string;
  /** Topics to take out. More than 50 entries are sent in several requests. */
  topicIdList: List<string>;
}

/** What `deleteTopicPermissions()` answers. */
export interface DeleteTopicPermissionsReply {
  /** One result per topic. */
  topicPermissionResultList?: TopicPermissionResult[];
}

/**
 * Read the rights a permission group has in topics.
 *
 * - the community must be in permission-group mode (EnablePermission 1 in create_group or modify_group_profile);
 *   then group admins hold no rights of their own, while the owner always holds all
 * - all topics of the permission group come back when TopicIdList is absent; there is no paging
 * - topic bits: 1 manage the topic, 2 manage its permissions, 4 mute, 8 send, 16 read history from before joining,
 *   32 recall others' messages, 64 `@all`
 */
export interface GetTopicPermissions {
  /** Community. */
  groupId: string;
  /** Permission group. */
  permissionGroupId: string;
  /** Topics wanted; all when absent. */
  topicIdList?: List<string> | null | undefined;
}

/** What `getTopicPermissions()` answers. */
export interface GetTopicPermissionsReply {
  /** One result per topic. */
  topicPermissionResultList?: TopicPermission[];
}

/** One result per topic. */
export interface TopicPermission {
  /** 0 is success. */
  errorCode?: number;
  /** Cause of the failure. */
  errorInfo?: string;
  /** Topic of this result. */
  topicId?: string;
  /** Mask of topic bits (TopicRight), unsigned 64-bit. At least 0. */
  permission?: number | string;
}

/**
 * Add members to a permission group.
 *
 * - the community must be in permission-group mode (EnablePermission 1 in create_group or modify_group_profile);
 *   then group admins hold no rights of their own, while the owner always holds all
 */
export interface AddPermissionGroupMembers {
  /** Community. */
  groupId: string;
  /** Permission group. */
  permissionGroupId: string;
  /** Members of the community. More than 100 entries are sent in several requests. */
  memberList: List<PermissionGroupMemberItem>;
}

/** Members of the community. */
export interface PermissionGroupMemberItem {
  /** UserID. */
  memberAccount: string;
}

/** What `addPermissionGroupMembers()` answers. */
export interface AddPermissionGroupMembersReply {
  /** One result per member. */
  memberList?: AddPermissionGroupMembersResult[];
}

/** One result per member. */
export interface AddPermissionGroupMembersResult {
  /** UserID. */
  memberAccount?: string;
  /** 0 is success; 10013: was in the permission group already; otherwise an error code. */
  result?: number;
}

/**
 * Remove members from a permission group.
 *
 * - the community must be in permission-group mode (EnablePermission 1 in create_group or modify_group_profile);
 *   then group admins hold no rights of their own, while the owner always holds all
 * - succeeds also for accounts that are not in the permission group
 * - by default the members concerned get a system notification
 */
export interface DeletePermissionGroupMembers {
  /** Community. */
  groupId: string;
  /** Permission group. */
  permissionGroupId: string;
  /** Members of the community. More than 100 entries are sent in several requests. */
  memberList: List<PermissionGroupMemberItem>;
}

/** What `deletePermissionGroupMembers()` answers. */
export interface DeletePermissionGroupMembersReply {}

/**
 * Read the members of a permission group, page by page.
 *
 * - the community must be in permission-group mode (EnablePermission 1 in create_group or modify_group_profile);
 *   then group admins hold no rights of their own, while the owner always holds all
 * - Member_Account always comes back, whatever the filter says
 */
export interface ListPermissionGroupMembers {
  /** Community. */
  groupId: string;
  /** Permission group. */
  permissionGroupId: string;
  /** Entries per page. At most 50. Documented, not checked. */
  limit?: number | bigint | null | undefined;
  /** Empty on the first page, then what the last reply gave. */
  next?: string | null | undefined;
  /** Member fields wanted; MuteUntil is a reading of a cut-off value. */
  memberInfoFilter?: List<PermissionGroupMemberField | (string & {})> | null | undefined;
}

/** Member fields wanted; MuteUntil is a reading of a cut-off value. */
export type PermissionGroupMemberField =
  | "Role"
  | "JoinTime"
  | "MsgSeq"
  | "MsgFlag"
  | "LastSendMsgTime"
  | "JoinPermissionGroupTime"
  | "MuteUntil";

/** What `listPermissionGroupMembers()` answers. */
export interface ListPermissionGroupMembersReply {
  /** Where the next page begins; empty at the end. */
  next?: string;
  /** Members of the permission group. */
  memberList?: PermissionGroupMember[];
}

/** Members of the permission group. */
export interface PermissionGroupMember {
  /** UserID. */
  memberAccount?: string;
  /** Role in the community, for example Owner, Admin, Member. Known from a weak source only. */
  role?: string;
  /** When the user joined the community. In seconds since 1970. Known from a weak source only. */
  joinTime?: number;
  /** Sequence up to which the user has read. Known from a weak source only. */
  msgSeq?: number;
  /** How the user takes messages. Known from a weak source only. */
  msgFlag?: string;
  /** When the user last sent a message. In seconds since 1970. Known from a weak source only. */
  lastSendMsgTime?: number;
  /** When the user joined the permission group. In seconds since 1970. Known from a weak source only. */
  joinPermissionGroupTime?: number;
  /** Until when the user is muted; 0 when not. In seconds since 1970. Known from a weak source only. */
  muteUntil?: number;
}

// Conversations

/**
 * Read the conversation list of a user, page by page.
 *
 * - two cursors run side by side: TimeStamp + StartIndex for ordinary conversations, TopTimeStamp + TopStartIndex
 *   for pinned ones; send 0 for all four first, then the values of the previous reply
 * - the server keeps 100 conversations per user by default; Pro and above up to 500 (mainland: Ultimate 500,
 *   Enterprise 3000), set in the console
 * - AssistFlags is a bit mask, usually 7
 */
export interface ListConversations {
  /** User whose list is wanted. At most 32 bytes. */
  fromAccount: string;
  /** Cursor of ordinary conversations, 0 at first. The first page when left out. */
  timeStamp?: number | bigint | null | undefined;
  /** Cursor of ordinary conversations, 0 at first. The first page when left out. */
  startIndex?: number | bigint | null | undefined;
  /** Cursor of pinned conversations, 0 at first. The first page when left out. */
  topTimeStamp?: number | bigint | null | undefined;
  /** Cursor of pinned conversations, 0 at first. The first page when left out. */
  topStartIndex?: number | bigint | null | undefined;
  /**
   * Bit 0 (value 1): support pinned conversations; bit 1 (2): also return empty conversations; bit 2 (4): page
   * through pinned conversations.
   */
  assistFlags: number | bigint;
}

/** What `listConversations()` answers. */
export interface ListConversationsReply {
  /** Conversations; may be absent when there are none. */
  sessionItem?: Conversation[];
  /** 1 when everything was returned. Known values: 0, 1. */
  completeFlag?: number;
  /** Next cursor of ordinary conversations. */
  timeStamp?: number;
  /** Next cursor of ordinary conversations. */
  startIndex?: number;
  /** Next cursor of pinned conversations. */
  topTimeStamp?: number;
  /** Next cursor of pinned conversations. */
  topStartIndex?: number;
}

/** Conversations; may be absent when there are none. */
export interface Conversation {
  /** 1 one-to-one, 2 group. Known values: 1, 2. */
  type?: number;
  /** Other user, only when Type is 1. */
  toAccount?: string;
  /** Group, only when Type is 2. */
  groupId?: string;
  /** UNIX time of the conversation. In seconds. */
  msgTime?: number;
  /** 1 pinned. Known values: 0, 1. */
  topFlag?: number;
}

/**
 * Delete a conversation of a user, on request with its history.
 *
 * - one conversation per call, only for From_Account
 * - ClearRamble 1 also deletes that user's message history of the conversation; irreversible
 */
export interface DeleteConversation {
  /** User whose conversation is deleted. At most 32 bytes. */
  fromAccount: string;
  /** 1 one-to-one, 2 group. */
  type: 1 | 2 | (number & {});
  /** Other user, when Type is 1. Required in some cases. At most 32 bytes. */
  toAccount?: string | null | undefined;
  /** Group, when Type is 2. Required in some cases. `ToGroupid` on the wire. */
  toGroupId?: string | null | undefined;
  /** 1 deletes the history too. */
  clearRamble?: 0 | 1 | boolean | null | undefined;
}

/** What `deleteConversation()` answers. */
export interface DeleteConversationReply {}

/**
 * Pin or unpin conversations of a user.
 *
 * - pins or unpins conversations of one user
 * - at most 50 pinned conversations per user
 */
export interface PinConversations {
  /** User whose conversations are pinned. At most 32 bytes. */
  fromAccount: string;
  /** 1 pin, 2 unpin. */
  operationType: 1 | 2 | (number & {});
  /** Conversations; no limit per call stated. */
  recentContactItem: List<RecentContactItem>;
}

/** Conversations; no limit per call stated. */
export interface RecentContactItem {
  /** 1 one-to-one, 2 group. */
  type: 1 | 2 | (number & {});
  /** Other user, when Type is 1. Required in some cases. At most 32 bytes. */
  toAccount?: string | null | undefined;
  /** Group, when Type is 2. Required in some cases. */
  groupId?: string | null | undefined;
}

/** What `pinConversations()` answers. */
export interface PinConversationsReply {}

/**
 * Create a conversation group and put conversations into it.
 *
 * - one group per call, although the field is an array
 * - per user: 20 groups, 1000 grouped conversations (51008 beyond); a conversation may be in several groups
 * - independent of the conversation list; whether all grouped conversations can be pulled depends on the plan's
 *   conversation limit
 * - conversations succeed or fail one by one; look at ResultCode
 */
export interface CreateConversationGroup {
  /** User the group is created for. At most 32 bytes. */
  fromAccount: string;
  /** Group to create. At least 1 entry. At most 1 entry. */
  groupContactItem: List<ContactGroupItem>;
}

/** Group to create. */
export interface ContactGroupItem {
  /** Name of the group. At most 32 bytes. */
  groupName: string;
  /** Conversations to put in. At least 1 entry. At most 100 entries. Documented, not checked. */
  contactItem: List<ContactItem>;
}

/** Conversations to put in. */
export interface ContactItem {
  /** 1 one-to-one, 2 group. */
  type: 1 | 2 | (number & {});
  /** Group ID, when Type is 2. Required in some cases. */
  toGroupId?: string | null | undefined;
  /** Other user, when Type is 1. Required in some cases. At most 32 bytes. */
  toAccount?: string | null | undefined;
}

/** What `createConversationGroup()` answers. */
export interface CreateConversationGroupReply {
  /** One result per group. */
  groupResultItem?: ContactGroupResult[];
}

/** One result per group. */
export interface ContactGroupResult {
  /** The group. */
  groupItem?: ContactGroup;
  /** One result per conversation. */
  resultItem?: ContactResult[];
}

/** The group. */
export interface ContactGroup {
  /** Name. */
  groupName?: string;
  /** Number of the group, per user. */
  groupId?: number;
}

/** One result per conversation. */
export interface ContactResult {
  /** The conversation. */
  contactItem?: Contact;
  /** 0 is success. */
  resultCode?: number;
  /** Error text. */
  resultInfo?: string;
}

/** The conversation. */
export interface Contact {
  /** 1 one-to-one, 2 group. Known values: 1, 2. */
  type?: number;
  /** Other user. */
  toAccount?: string;
  /** Group ID. */
  toGroupId?: string;
}

/**
 * Rename a conversation group, or change its conversations.
 *
 * - UpdateGroupType 1 renames a group (OldGroupName to NewGroupName); 2 adds conversations to or removes them from
 *   the group named in OldGroupName
 * - conversations succeed or fail one by one; look at ResultCode
 * - 1000 grouped conversations per user (51008 beyond)
 */
export interface UpdateConversationGroup {
  /** User the group belongs to. At most 32 bytes. */
  fromAccount: string;
  /** 1: update by group; the only value described. Such as 1. */
  updateType: number | bigint;
  /** The change. */
  updateGroup: ContactGroupUpdate;
}

/** The change. */
export interface ContactGroupUpdate {
  /** 1 rename, 2 change the conversations. */
  updateGroupType: 1 | 2 | (number & {});
  /**
   * Present name of the group; the table demands it only for a rename, the sample has it for type 2 too. At most 32
   * bytes.
   */
  oldGroupName?: string | null | undefined;
  /** New name, when UpdateGroupType is 1. Required in some cases. At most 32 bytes. */
  newGroupName?: string | null | undefined;
  /**
   * Conversations, when UpdateGroupType is 2. Required in some cases. At least 1 entry. At most 100 entries.
   * Documented, not checked.
   */
  contactUpdateItem?: List<ContactUpdateItem> | null | undefined;
}

/** Conversations, when UpdateGroupType is 2. */
export interface ContactUpdateItem {
  /** 1 add, 2 remove. */
  contactOptType: 1 | 2 | (number & {});
  /** The conversation. */
  contactItem: ContactItem;
}

/** What `updateConversationGroup()` answers. */
export interface UpdateConversationGroupReply {
  /** As in the request. */
  updateType?: number;
  /** Result. */
  updateGroupResult?: ContactGroupUpdateResult;
}

/** Result. */
export interface ContactGroupUpdateResult {
  /** As in the request. Known values: 1, 2. */
  updateGroupType?: number;
  /** Name now. */
  groupName?: string;
  /** Number of the group. */
  groupId?: number;
  /** Name before. */
  oldGroupName?: string;
  /** One result per conversation; may be absent after a rename. */
  contactResultItem?: ContactUpdateResult[];
}

/** One result per conversation; may be absent after a rename. */
export interface ContactUpdateResult {
  /** 1 add, 2 remove. Known values: 1, 2. */
  contactOptType?: number;
  /** The conversation. */
  contactItem?: Contact;
  /** 0 is success. */
  resultCode?: number;
  /** Error text. */
  resultInfo?: string;
}

/**
 * Delete a conversation group and keep its conversations.
 *
 * - one group per call, although the field is an array
 * - the conversations themselves stay
 */
export interface DeleteConversationGroup {
  /** User the group belongs to. At most 32 bytes. */
  fromAccount: string;
  /** Name of the group. At least 1 entry. At most 1 entry. */
  groupName: List<string>;
}

/** What `deleteConversationGroup()` answers. */
export interface DeleteConversationGroupReply {
  /** Groups deleted. */
  groupItem?: ContactGroup[];
}

/**
 * Set or clear marks on conversations of a user.
 *
 * - up to 100 entries per call
 * - marked conversations and those with a custom mark share one limit of 1000 per user (51008 beyond)
 * - standard marks are numbered bits; SetMark turns bits on, ClearMark turns them off
 * - entries succeed or fail one by one; look at ResultCode
 * - a standard mark has 64 bits: the first 32 belong to the service (1 favorite, 2 unread, 3 collapsed, 4 hidden),
 *   the last 32 to the app
 */
export interface MarkConversations {
  /** User whose conversations are marked. At most 32 bytes. */
  fromAccount: string;
  /** Marks. More than 100 entries are sent in several requests. */
  markItem: List<ContactMarkItem>;
}

/** Marks. */
export interface ContactMarkItem {
  /** 1 standard mark, 2 custom mark, 3 both. */
  optType: 1 | 2 | 3 | (number & {});
  /** The conversation. */
  contactItem: ContactItem;
  /** Bits to turn off. */
  clearMark?: List<number | bigint> | null | undefined;
  /** Bits to turn on. */
  setMark?: List<number | bigint> | null | undefined;
  /** Custom mark. At most 256 bytes. */
  customMark?: string | null | undefined;
}

/** What `markConversations()` answers. */
export interface MarkConversationsReply {
  /** One result per entry. */
  resultItem?: ContactMarkResult[];
}

/** One result per entry. */
export interface ContactMarkResult {
  /** As in the request. Known values: 1, 2, 3. */
  optType?: number;
  /** The conversation. */
  contactItem?: Contact;
  /** 0 is success. */
  resultCode?: number;
  /** Error text. */
  resultInfo?: string;
}

/**
 * Read groups and marks of named conversations.
 *
 * - groups and marks of the conversations asked for, up to 300 per call
 * - ContactGroupId numbers refer to GroupItem
 */
export interface SearchConversationGroups {
  /** User whose data is searched. At most 32 bytes. */
  fromAccount: string;
  /** Conversations. More than 300 entries are sent in several requests. */
  contactItem: List<ContactItem>;
}

/** What `searchConversationGroups()` answers. */
export interface SearchConversationGroupsReply {
  /** Conversations with data. */
  contactResultItem?: ContactMarks[];
  /** Groups. */
  groupItem?: ContactGroup[];
}

/** Conversations with data. */
export interface ContactMarks {
  /** 1 one-to-one, 2 group. Known values: 1, 2. */
  type?: number;
  /** Other user. */
  toAccount?: string;
  /** Group ID. */
  toGroupId?: string;
  /** Standard marks as a string of 0 and 1. */
  standardMark?: string;
  /** Custom mark; absent when none. */
  customMark?: string;
  /** Groups the conversation is in; absent when none. */
  contactGroupId?: number[];
  /** Last change. In seconds. */
  timestamp?: number;
}

/**
 * Read all conversation groups and marks, page by page.
 *
 * - all groups and marks of one user, in pages
 * - ContactGroupId numbers refer to GroupItem
 */
export interface GetConversationGroups {
  /** User whose data is wanted. At most 32 bytes. */
  fromAccount: string;
  /** 0 at first, then NextStartIndex of the previous reply. The first page when left out. */
  startIndex?: number | bigint | null | undefined;
}

/** What `getConversationGroups()` answers. */
export interface GetConversationGroupsReply {
  /** Conversations with data. */
  contactItem?: ContactMarks[];
  /** Groups. */
  groupItem?: ContactGroup[];
  /** 1 when everything was returned. Known values: 0, 1. */
  completeFlag?: number;
  /** StartIndex of the next page. */
  nextStartIndex?: number;
}

// Group messages

/**
 * Send a message to a group.
 *
 * - without From_Account the sender is the calling admin; the sender need not be a member of the group
 * - the account in From_Account must exist
 * - two messages with the same content and Random within 5 minutes count as one: the later is dropped; retry with
 *   the same Random
 * - message size at most 12 KB (80002)
 * - trial and developer editions: at most 1000 messages per day over all calls
 * - OnlineOnlyFlag 1 reaches online members only, nothing is stored, so no roaming and no offline push
 * - To_Account makes a directed message: not counted as unread; only Private, Public and ChatRoom groups; top
 *   plans only
 * - AVChatRoom: OnlineOnlyFlag and SendMsgControl have no effect, `@all` is refused
 * - ChatRoom (Meeting) groups count no unread by default; NoUnread then gives an error unless that feature was
 *   switched on
 * - entries of GroupAtInfo belong, in order, to the `@` marks in the message text
 * - a message over the group's rate limit may be dropped although ErrorCode is 0: look at MsgDropReason
 * - nick and avatar of the sender are stored in the message
 */
export interface SendGroupMessage {
  /** Group that receives the message; the community's ID when TopicId is set. */
  groupId: string;
  /** Unsigned 32-bit number for de-duplication. Filled with a random number when left out. From 0 to 4294967295. */
  random?: number | bigint | null | undefined;
  /** Case-sensitive; matters when the server sheds load. Default `Normal`. */
  msgPriority?: GroupMsgPriority | (string & {}) | null | undefined;
  /** Message elements. At most 12288 bytes as JSON (documented, not checked). */
  msgBody: List<MsgElement>;
  /** Sender; default: the calling admin. */
  fromAccount?: string | null | undefined;
  /** Offline push settings. */
  offlinePushInfo?: OfflinePushInfo | null | undefined;
  /** Webhooks to leave out for this one message. */
  forbidCallbackControl?: List<GroupForbidCallbackControl | (string & {})> | null | undefined;
  /** 1: online members only; 0: all members. Default 0. */
  onlineOnlyFlag?: 0 | 1 | boolean | null | undefined;
  /**
   * NoLastMsg: do not move the conversation; NoUnread: do not count as unread; NoMsgCheck: no content moderation;
   * not together with OnlineOnlyFlag 1.
   */
  sendMsgControl?: List<GroupSendMsgControl | (string & {})> | null | undefined;
  /** Custom data kept with the message and delivered. */
  cloudCustomData?: string | null | undefined;
  /** 1: key-value extensions may be set on this message later. */
  supportMessageExtension?: 0 | 1 | boolean | null | undefined;
  /** Only these members receive the message. At most 50 entries. */
  toAccount?: List<string> | null | undefined;
  /** Topic to act in; only for communities with topics. */
  topicId?: string | null | undefined;
  /** 1: read receipts are kept for this message. Known values: 0, 1. Default 0. Known from a weak source only. */
  needReadReceipt?: 0 | 1 | boolean | null | undefined;
  /** Who is mentioned, in the order of the mentions in the text. */
  groupAtInfo?: List<GroupAtInfo> | null | undefined;
}

/** Case-sensitive; matters when the server sheds load. */
export type GroupMsgPriority = "High" | "Normal" | "Low" | "Lowest";

/** Webhooks to leave out for this one message. */
export type GroupForbidCallbackControl = "ForbidBeforeSendMsgCallback" | "ForbidAfterSendMsgCallback";

/**
 * NoLastMsg: do not move the conversation; NoUnread: do not count as unread; NoMsgCheck: no content moderation;
 * not together with OnlineOnlyFlag 1.
 */
export type GroupSendMsgControl = "NoLastMsg" | "NoUnread" | "NoMsgCheck";

/** Who is mentioned, in the order of the mentions in the text. */
export interface GroupAtInfo {
  /** 1: all members; 0: the member in GroupAt_Account. */
  groupAtAllFlag: 0 | 1 | boolean;
  /** Mentioned member; needed when GroupAtAllFlag is 0, absent when it is 1. Required in some cases. */
  groupAtAccount?: string | null | undefined;
}

/** What `sendGroupMessage()` answers. */
export interface SendGroupMessageReply {
  /** Server time of the message. In seconds since 1970. */
  msgTime?: number;
  /** Sequence number of the message in the group, unsigned 32-bit. */
  msgSeq?: number;
  /**
   * Why the message was dropped; absent or empty when it was not; MsgFreqCtrl (rate limit) is the only value
   * documented.
   */
  msgDropReason?: GroupMsgDropReason | (string & {});
}

/**
 * Why the message was dropped; absent or empty when it was not; MsgFreqCtrl (rate limit) is the only value
 * documented.
 * Replies may have values that are not listed here.
 */
export type GroupMsgDropReason = "MsgFreqCtrl";

/**
 * Notify the online members of a group.
 *
 * - online members only; a notification is not stored and does not roam
 * - an empty or absent ToMembers_Account means every member, so an empty list must never be sent by mistake
 * - AVChatRoom takes notifications to all members only
 * - clients receive it as onReceiveRESTCustomData
 */
export interface SendGroupSystemNotification {
  /** Group that receives the notification. */
  groupId: string;
  /**
   * Members that receive it; all members when absent, and an empty list means all members too. More than 500 entries
   * are sent in several requests.
   */
  toMembersAccount?: List<string> | null | undefined;
  /** Notification text. */
  content: string;
  /** Topic to act in; only for communities with topics. */
  topicId?: string | null | undefined;
}

/** What `sendGroupSystemNotification()` answers. */
export interface SendGroupSystemNotificationReply {}

/**
 * Recall messages of a group.
 *
 * - cannot be undone
 * - takes messages of clients and of this API, of any age as long as they still roam
 * - recalled messages also vanish from the local caches of sender and receivers
 * - AVChatRoom: only messages of the last hour, and only members that are online see the recall; native SDK
 *   7.4.4634, web SDK 3.1.2
 * - MsgSeq comes from send_group_message, the after-send webhook or the history
 */
export interface RecallGroupMessages {
  /** Group of the messages. */
  groupId: string;
  /** Messages to recall. More than 10 entries are sent in several requests. */
  msgSeqList: List<GroupMsgSeqItem>;
  /** Topic to act in; only for communities with topics. */
  topicId?: string | null | undefined;
  /** Reason shown with the recall. At most 100 bytes. Documented, not checked. */
  reason?: string | null | undefined;
}

/** Messages to recall. */
export interface GroupMsgSeqItem {
  /** Sequence of a message. From 0 to 4294967295. */
  msgSeq: number | bigint;
}

/** What `recallGroupMessages()` answers. */
export interface RecallGroupMessagesReply {
  /** One result per message. */
  recallRetList?: GroupRecallResult[];
}

/** One result per message. */
export interface GroupRecallResult {
  /** Sequence of the message. */
  msgSeq?: number;
  /** 0 is success; otherwise a code such as 10030. */
  retCode?: number;
}

/**
 * Import up to 7 past messages into a group.
 *
 * - at most 7 messages per call
 * - no webhook, no notification to clients
 * - afterwards every member's unread count is 0; to keep counts import members or set counts after all messages
 * - messages in ascending time order; each time before now and after both the group's creation and its newest
 *   message, else the message fails
 * - calls for one group must follow one another, never run in parallel
 * - AVChatRoom gives 10007
 */
export interface ImportGroupMessages {
  /** Group to import into. */
  groupId: string;
  /** 1: the import moves the conversation; not for AVChatRoom and Community. Default 0. */
  recentContactFlag?: 0 | 1 | boolean | null | undefined;
  /** Messages, oldest first. More than 7 entries are sent in several requests. */
  msgList: List<ImportGroupMessageItem>;
  /** Topic to act in; only for communities with topics. */
  topicId?: string | null | undefined;
}

/** Messages, oldest first. */
export interface ImportGroupMessageItem {
  /** Sender. */
  fromAccount: string;
  /** When it was sent. In seconds since 1970. */
  sendTime: number | bigint | Date;
  /** Same Random within 5 minutes counts as a duplicate and is dropped. From 0 to 4294967295. */
  random?: number | bigint | null | undefined;
  /** Message elements. At most 12000 bytes as JSON (documented, not checked). */
  msgBody: List<MsgElement>;
}

/** What `importGroupMessages()` answers. */
export interface ImportGroupMessagesReply {
  /** One result per message, in request order. */
  importMsgResult?: ImportGroupMessageResult[];
}

/** One result per message, in request order. */
export interface ImportGroupMessageResult {
  /** Sequence given to the message. */
  msgSeq?: number;
  /** Time of the message. In seconds since 1970. */
  msgTime?: number;
  /** 0 is success; 10004: send time not allowed; 80002: message over 12000 bytes. */
  result?: number;
}

/**
 * Withdraw one sender's recent messages in a group.
 *
 * - covers the sender's messages among the last 1000 of the group
 * - messages are marked, not erased; clients get no notice and see it only when they pull history
 * - AVChatRoom has no history: the call succeeds without effect
 */
export interface DeleteGroupMessagesBySender {
  /** Group of the messages. */
  groupId: string;
  /** Whose messages are withdrawn. */
  senderAccount: string;
  /** Topic to act in; only for communities with topics. */
  topicId?: string | null | undefined;
}

/** What `deleteGroupMessagesBySender()` answers. */
export interface DeleteGroupMessagesBySenderReply {}

/**
 * Read the message history of a group, newest first.
 *
 * - newest message first
 * - without ReqMsgSeq the newest messages come back; for the next page set it to the smallest MsgSeq received
 *   minus 1
 * - at most 20 messages per reply, whatever ReqMsgNumber says
 * - IsPlaceMsg 1 marks a message that expired, failed to be stored or was deleted; its MsgBody is empty
 * - AVChatRoom is not supported
 * - messages withdrawn by clear_group_messages are still returned here
 */
export interface ListGroupMessages {
  /** Group to read. */
  groupId: string;
  /** Messages wanted; 20 come back at most. At most 20. Documented, not checked. */
  reqMsgNumber: number | bigint;
  /** Largest sequence wanted; newest message when absent. From 0 to 4294967295. */
  reqMsgSeq?: number | bigint | null | undefined;
  /** 1: also return recalled messages. Default 0. */
  withRecalledMsg?: 0 | 1 | boolean | null | undefined;
  /** Topic to act in; only for communities with topics. */
  topicId?: string | null | undefined;
}

/** What `listGroupMessages()` answers. */
export interface ListGroupMessagesReply {
  /** Group of the request. */
  groupId?: string;
  /**
   * 1: everything asked for is here; 0: cut because of size or the limit of 20; 2: cut and all messages expired.
   * Known values: 0, 1, 2.
   */
  isFinished?: number;
  /** Messages, newest first. */
  rspMsgList?: GroupMessage[];
}

/** Messages, newest first. */
export interface GroupMessage {
  /** Sender. */
  fromAccount?: string;
  /** 0: normal; 1: deleted, expired or never stored; 2: recalled. Known values: 0, 1, 2. */
  isPlaceMsg?: number;
  /** 1: system message; absent otherwise. */
  isSystemMsg?: number;
  /**
   * Message elements; empty for a placeholder; system messages may hold something else, so read leniently (see
   * quirks).
   */
  msgBody?: MsgElement[];
  /** 1 High, 2 Normal, 3 Low, 4 Lowest. Known values: 1, 2, 3, 4. */
  msgPriority?: number;
  /** Unsigned 32-bit, Random of the send. */
  msgRandom?: number;
  /** Unsigned 32-bit, larger is newer. */
  msgSeq?: number;
  /** Server time of the message. In seconds since 1970. */
  msgTimeStamp?: number;
}

/**
 * Change elements or custom data of a group message.
 *
 * - overwrites MsgBody, CloudCustomData or both; the old content is lost
 * - AVChatRoom messages cannot be changed
 */
export interface ModifyGroupMessage {
  /** Group of the message. */
  groupId: string;
  /** Message to change. From 0 to 4294967295. */
  msgSeq: number | bigint;
  /** New elements; this or CloudCustomData or both. At least one of `msgBody` and `cloudCustomData` is sent. */
  msgBody?: List<MsgElement> | null | undefined;
  /** New custom data; this or MsgBody or both. At least one of `msgBody` and `cloudCustomData` is sent. */
  cloudCustomData?: string | null | undefined;
  /** Topic to act in; only for communities with topics. */
  topicId?: string | null | undefined;
}

/** What `modifyGroupMessage()` answers. */
export interface ModifyGroupMessageReply {}

/**
 * Send a message to all live groups of the app.
 *
 * - goes to every AVChatRoom of the app; there is no group to choose
 * - 1 call per second on Pro, 5 per second on Pro Plus and Enterprise
 * - several elements may be merged into one message of at most 12000 bytes to stay below the rate
 * - same content and Random within 5 minutes: the later message is dropped
 * - the account in From_Account must exist
 */
export interface SendBroadcastMessage {
  /** Sender; default: the calling admin. */
  fromAccount?: string | null | undefined;
  /** Unsigned 32-bit number for de-duplication. Filled with a random number when left out. From 0 to 4294967295. */
  random?: number | bigint | null | undefined;
  /** Message elements. */
  msgBody: List<MsgElement>;
  /** Custom data of the message. */
  cloudCustomData?: string | null | undefined;
}

/** What `sendBroadcastMessage()` answers. */
export interface SendBroadcastMessageReply {
  /** Sequence of the message, unsigned 32-bit. */
  msgSeq?: number;
}

/**
 * Clear the message history of a group.
 *
 * - marks the messages so that SDKs cannot pull them; an admin still gets them from list_group_messages
 * - not for Community
 * - no TopicId
 */
export interface ClearGroupMessages {
  /** Group to clear. */
  groupId: string;
  /** Clear messages up to and including this sequence; all messages when absent. From 0 to 4294967295. */
  msgSeq?: number | bigint | null | undefined;
}

/** What `clearGroupMessages()` answers. */
export interface ClearGroupMessagesReply {}

/**
 * Report group messages as read by one member.
 *
 * - reports messages as read on behalf of one member
 * - receipts work in groups of at most 200 members
 * - not for AVChatRoom and Community
 * - the messages must have been sent with NeedReadReceipt 1
 */
export interface SendGroupReadReceipts {
  /** Group of the messages. */
  groupId: string;
  /** Member that read them. */
  fromAccount: string;
  /** Messages read. More than 50 entries are sent in several requests. */
  msgSeqList: List<GroupMsgSeqItem>;
}

/** What `sendGroupReadReceipts()` answers. */
export interface SendGroupReadReceiptsReply {}

/**
 * Count who has read group messages and who has not.
 *
 * - counts only; the member lists come from list_group_message_readers
 * - not for AVChatRoom and Community
 */
export interface GetGroupReadReceipts {
  /** Group of the messages. */
  groupId: string;
  /** Messages to look up. */
  msgSeqList: List<GroupMsgSeqItem>;
}

/** What `getGroupReadReceipts()` answers. */
export interface GetGroupReadReceiptsReply {
  /** One result per message. */
  groupMsgReceiptList?: GroupReadReceipt[];
}

/** One result per message. */
export interface GroupReadReceipt {
  /** 0 is success; 10062: no receipt is kept for this message. */
  code?: number;
  /** Sequence of the message. */
  msgSeq?: number;
  /** Members that read it. */
  readNum?: number;
  /** Members that did not. */
  unreadNum?: number;
}

/**
 * Read who has, or has not, read a group message.
 *
 * - Filter 0 fills ReadList, Filter 1 fills UnreadList; the other list is absent
 * - Count over 200 counts as 200
 * - not for AVChatRoom and Community
 */
export interface ListGroupMessageReaders {
  /** Group of the message. */
  groupId: string;
  /** Message to look up. From 0 to 4294967295. */
  msgSeq?: number | bigint | null | undefined;
  /** 0: members that read it; 1: members that did not. */
  filter: 0 | 1 | boolean;
  /** Empty string first, then the Cursor of the previous reply. The first page when left out. */
  cursor?: string | null | undefined;
  /** Members per reply; more is taken as 200. At most 200. Documented, not checked. */
  count: number | bigint;
}

/** What `listGroupMessageReaders()` answers. */
export interface ListGroupMessageReadersReply {
  /**
   * 1: no more members; 0: call again with Cursor; IsFinished in the field table: expect one of the two. Known
   * values: 0, 1.
   */
  isFinish?: number;
  /** Sequence of the message. */
  msgSeq?: number;
  /** For the next call; the sample shows 0 on the last page. */
  cursor?: string;
  /** Members that read it. */
  readList?: GroupMessageReader[];
  /** Members that did not. */
  unreadList?: GroupMessageNonReader[];
}

/** Members that read it. */
export interface GroupMessageReader {
  /** Member. */
  readAccount?: string;
}

/** Members that did not. */
export interface GroupMessageNonReader {
  /** Member. */
  unreadAccount?: string;
}

/**
 * Read the key-value extensions of a group message.
 *
 * - at most 200 pairs per reply, sorted by Seq
 * - not for AVChatRoom and Community
 * - the message must have been sent with SupportMessageExtension 1
 */
export interface GetGroupMessageExtensions {
  /** Group of the message. */
  groupId: string;
  /** Message to read. From 0 to 4294967295. */
  msgSeq: number | bigint;
  /** Only pairs whose Seq is at least this. */
  startSeq?: number | bigint | null | undefined;
}

/** What `getGroupMessageExtensions()` answers. */
export interface GetGroupMessageExtensionsReply {
  /** 1: all pairs returned; 0: more to come. Known values: 0, 1. */
  completeFlag?: number;
  /** Largest Seq of all pairs. */
  latestSeq?: number;
  /** Pairs with a Seq up to this were cleared: forget them locally. */
  clearSeq?: number;
  /** Pairs, by Seq. At most 200 entries. */
  extensionList?: GroupMessageExtension[];
}

/** Pairs, by Seq. */
export interface GroupMessageExtension {
  /** Key. */
  key?: string;
  /** Value. */
  value?: string;
  /** Version of the pair. */
  seq?: number;
}

/**
 * Set, delete or clear key-value extensions of a group message.
 *
 * - at most 300 pairs per message and 20 per call
 * - at most 200 settings per message and minute (23003)
 * - not for AVChatRoom and Community
 * - the message must have been sent with SupportMessageExtension 1 (23002)
 * - Seq is not checked when an app admin calls, and the REST API is always called by one
 */
export interface SetGroupMessageExtensions {
  /** Group of the message. */
  groupId: string;
  /** Message to change. From 0 to 4294967295. */
  msgSeq: number | bigint;
  /** 1: set pairs; 2: delete pairs; 3: clear all pairs. */
  operateType: 1 | 2 | 3 | (number & {});
  /**
   * Pairs to set or delete; needed for OperateType 1 and 2. Required in some cases. More than 20 entries are sent in
   * several requests.
   */
  extensionList?: List<GroupMessageExtensionItem> | null | undefined;
}

/** Pairs to set or delete; needed for OperateType 1 and 2. */
export interface GroupMessageExtensionItem {
  /** Key. At most 100 bytes. */
  key: string;
  /** Value; empty string when deleting. At most 1000 bytes. */
  value: string;
  /** Latest version known; only checked for callers that are no admin, 0 for a new pair. Required in some cases. */
  seq?: number | bigint | null | undefined;
}

/** What `setGroupMessageExtensions()` answers. */
export interface SetGroupMessageExtensionsReply {
  /** One result per pair. */
  extensionList?: SetGroupMessageExtensionsResult[];
}

/** One result per pair. */
export interface SetGroupMessageExtensionsResult {
  /** 0 is success; 23001: the pair changed meanwhile. */
  errorCode?: number;
  /** The pair as stored. */
  extension?: GroupMessageExtension;
}

/**
 * Pin a message in a group.
 *
 * - clients show pinned messages first, the latest pin on top
 * - at most 10 pinned messages per group (from the client guide)
 * - not for AVChatRoom
 */
export interface PinGroupMessage {
  /** Group of the message. */
  groupId: string;
  /** Topic of the message; required for Community. Required in some cases. */
  topicId?: string | null | undefined;
  /** Message to pin; must exist and not have expired. From 1 to 4294967295. */
  msgSeq: number | bigint;
  /** Who pins; default: the app admin. */
  pinnerAccount?: string | null | undefined;
}

/** What `pinGroupMessage()` answers. */
export interface PinGroupMessageReply {}

/**
 * Unpin a message in a group.
 *
 * - not for AVChatRoom
 */
export interface UnpinGroupMessage {
  /** Group of the message. */
  groupId: string;
  /** Topic of the message; required for Community. Required in some cases. */
  topicId?: string | null | undefined;
  /** Message to unpin; must be pinned. From 1 to 4294967295. */
  msgSeq: number | bigint;
  /** Who unpins; default: the caller; only an app admin may set it. `UnPinner_Account` on the wire. */
  unpinnerAccount?: string | null | undefined;
}

/** What `unpinGroupMessage()` answers. */
export interface UnpinGroupMessageReply {}

/**
 * Read which messages are pinned in a group.
 *
 * - gives sequences only; read the messages with list_group_messages
 * - not for AVChatRoom
 */
export interface GetPinnedGroupMessages {
  /** Group to read. */
  groupId: string;
  /** Topic of the message; required for Community. Required in some cases. */
  topicId?: string | null | undefined;
}

/** What `getPinnedGroupMessages()` answers. */
export interface GetPinnedGroupMessagesReply {
  /** Pinned messages. */
  pinnedMsgList?: PinnedGroupMessage[];
}

/** Pinned messages. */
export interface PinnedGroupMessage {
  /** Sequence of the message. */
  msgSeq?: number;
  /** Who pinned it. */
  pinnerAccount?: string;
}

/**
 * Send a message to a group piece by piece.
 *
 * - one message delivered in pieces: the first request creates it and its reply has the StreamMsgID, later
 *   requests carry that ID in MsgContent.StreamMsgID
 * - at most 15 seconds between pieces, else the stream ends by itself
 * - continuing pieces: 5 calls a second at most; about one every 200 ms is advised
 * - the message stays under 128 KB
 * - trial and development plans: 1000 messages a day
 * - friendship, blocklist and mute of the sender are not checked
 */
export interface SendGroupStreamMessage {
  /** Group to send to. */
  groupId: string;
  /**
   * Account to send as, for example a chatbot. At most 32 bytes. Documented, not checked. Known from a weak source
   * only.
   */
  fromAccount?: string | null | undefined;
  /** Random number. Filled with a random number when left out. From 0 to 4294967295. */
  msgRandom?: number | bigint | null | undefined;
  /** Exactly one TIMStreamElem. At least 1 entry. At most 1 entry. */
  msgBody: List<MsgElement>;
  /** App data kept with the message and delivered. */
  cloudCustomData?: string | null | undefined;
}

/** What `sendGroupStreamMessage()` answers. */
export interface SendGroupStreamMessageReply {
  /** ID of the stream, to be sent with every later piece. Known from a weak source only. */
  streamMsgId?: string;
}

// Group management

/**
 * Read the IDs of all groups in the app, page by page.
 *
 * - returns group IDs only
 * - without paging at most 10000 IDs come back
 * - Limit and Next do not change TotalCount
 * - TotalCount counts only groups of GroupType when that filter is set
 */
export interface ListAppGroups {
  /** Group IDs per page. At most 10000. Documented, not checked. Default 10000. */
  limit?: number | bigint | null | undefined;
  /** Page cursor: 0 first, then the Next of the previous reply; unsigned 64-bit. At least 0. */
  next?: number | bigint | string | null | undefined;
  /** Only groups of this type; all types when absent or empty. */
  groupType?: AppGroupType | (string & {}) | null | undefined;
}

/** Only groups of this type; all types when absent or empty. */
export type AppGroupType = "Public" | "Private" | "ChatRoom" | "AVChatRoom" | "BChatRoom" | "Community";

/** What `listAppGroups()` answers. */
export interface ListAppGroupsReply {
  /** Groups in the app, or groups of the asked type. */
  totalCount?: number;
  /** One object per group. */
  groupIdList?: AppGroup[];
  /** Cursor for the next page, unsigned 64-bit; 0 when all groups were returned. At least 0. */
  next?: number | string;
}

/** One object per group. */
export interface AppGroup {
  /** Group ID. */
  groupId?: string;
}

/**
 * Create a group, with an owner and first members.
 *
 * - without Owner_Account the group has no owner
 * - owner and initial members are joined to the group at once, except in AVChatRoom
 * - AVChatRoom: MemberList is refused with 10007 and even the owner must join through the SDK each time
 * - names are UTF-8, a Chinese character is 3 bytes
 * - at most 10000 groups net may be created per day; extra cost above 100000 groups
 * - a custom GroupId is printable ASCII 0x20-0x7e, under 48 bytes, not starting with `@TGS#`; a Community ID must
 *   start with `@TGS#_`
 * - fires the before/after group creation webhooks
 */
export interface CreateGroup {
  /** Owner; must be an imported account. At most 32 bytes. */
  ownerAccount?: string | null | undefined;
  /** Group type; Private is the newer Work, ChatRoom the newer Meeting. */
  type: GroupType | (string & {});
  /** Custom group ID; assigned by the server when absent. At most 48 bytes. */
  groupId?: string | null | undefined;
  /** Group name. At most 30 bytes. Documented, not checked. */
  name: string;
  /** Group introduction. At most 240 bytes. Documented, not checked. */
  introduction?: string | null | undefined;
  /** Group notice. At most 300 bytes. Documented, not checked. */
  notification?: string | null | undefined;
  /** URL of the group picture. At most 100 bytes. Documented, not checked. */
  faceUrl?: string | null | undefined;
  /** Member limit; defaults to the plan limit (20 on the free plan). */
  maxMemberCount?: number | bigint | null | undefined;
  /**
   * How join requests are handled; only for types users may ask to join; not for Community. Default
   * `NeedPermission`.
   */
  applyJoinOption?: ApplyJoinOption | (string & {}) | null | undefined;
  /**
   * How invitations are handled: direct, approved by owner or admin, or no SDK invitations; not for AVChatRoom.
   * Known from a weak source only.
   */
  inviteJoinOption?: InviteJoinOption | (string & {}) | null | undefined;
  /** Group custom fields, keys must be configured in the console. At most 10 entries. */
  appDefinedData?: List<GroupCustomItem> | null | undefined;
  /** Initial members; not for AVChatRoom. At most 100 entries. Documented, not checked. */
  memberList?: List<CreateGroupMemberItem> | null | undefined;
  /** 1 makes a Community support topics, 0 not; Community only. */
  supportTopic?: 0 | 1 | boolean | null | undefined;
  /** 1 uses permission groups; only for a Community with topics. Known values: 0, 1. Known from a weak source only. */
  enablePermission?: 0 | 1 | boolean | null | undefined;
  /** Default permission bits of members, 64-bit; only with EnablePermission 1. Known from a weak source only. */
  defaultPermission?: number | bigint | string | null | undefined;
}

/**
 * Group type; Private is the newer Work, ChatRoom the newer Meeting.
 * Replies may have values that are not listed here.
 */
export type GroupType =
  | "Public"
  | "Private"
  | "ChatRoom"
  | "AVChatRoom"
  | "Community"
  | "Work"
  | "Meeting"
  | "BChatRoom";

/**
 * How join requests are handled; only for types users may ask to join; not for Community.
 * Replies may have values that are not listed here.
 */
export type ApplyJoinOption = "FreeAccess" | "NeedPermission" | "DisableApply";

/**
 * How invitations are handled: direct, approved by owner or admin, or no SDK invitations; not for AVChatRoom.
 * Replies may have values that are not listed here.
 */
export type InviteJoinOption = "FreeAccess" | "NeedPermission" | "DisableInvite";

/** Group custom fields, keys must be configured in the console. */
export interface GroupCustomItem {
  /** Letters, digits, underscore. At most 16 bytes. */
  key: string;
  /** May hold binary data. At most 512 bytes. */
  value: string;
}

/** Initial members; not for AVChatRoom. */
export interface CreateGroupMemberItem {
  /** Account to put in the group. At most 32 bytes. */
  memberAccount: string;
  /** Only Admin can be given; ordinary member when absent. */
  role?: InitialMemberRole | (string & {}) | null | undefined;
  /** Member custom fields, keys must be configured in the console. At most 5 entries. */
  appMemberDefinedData?: List<MemberCustomItem> | null | undefined;
}

/** Only Admin can be given; ordinary member when absent. */
export type InitialMemberRole = "Admin";

/** Member custom fields, keys must be configured in the console. */
export interface MemberCustomItem {
  /** Letters, digits, underscore. At most 16 bytes. */
  key: string;
  /** May hold binary data. At most 64 bytes. */
  value: string;
}

/** What `createGroup()` answers. */
export interface CreateGroupReply {
  /** ID of the new group. */
  groupId?: string;
  /** Only seen in the reply for a Community with topics. */
  type?: GroupType | (string & {});
  /** Undocumented; 0 in the sample for a Community with topics. Known from a weak source only. */
  hugeGroupFlag?: number;
}

/**
 * Read profiles, members and custom fields of groups.
 *
 * - without ResponseFilter all profile, member and custom fields come back; with a filter only the named fields
 * - the top-level ErrorCode says nothing about single groups: check each GroupInfo entry
 * - AVChatRoom gives profile fields only, neither member count nor member list
 */
export interface GetGroupProfiles {
  /** Groups to query. More than 50 entries are sent in several requests. */
  groupIdList: List<string>;
  /** Limits what is returned. */
  responseFilter?: GroupProfilesFilter | null | undefined;
}

/** Limits what is returned. */
export interface GroupProfilesFilter {
  /** Profile fields wanted. */
  groupBaseInfoFilter?: List<GroupProfileField | (string & {})> | null | undefined;
  /** Member fields wanted; Member_Account is called Account here. */
  memberInfoFilter?: List<GroupProfileMemberField | (string & {})> | null | undefined;
  /** Group custom field keys wanted. */
  appDefinedDataFilterGroup?: List<string> | null | undefined;
  /** Member custom field keys wanted. */
  appDefinedDataFilterGroupMember?: List<string> | null | undefined;
}

/** Profile fields wanted. */
export type GroupProfileField =
  | "Type"
  | "Name"
  | "Introduction"
  | "Notification"
  | "FaceUrl"
  | "CreateTime"
  | "Owner_Account"
  | "InfoSeq"
  | "LastInfoTime"
  | "LastMsgTime"
  | "NextMsgSeq"
  | "MemberNum"
  | "MaxMemberNum"
  | "ApplyJoinOption"
  | "InviteJoinOption"
  | "MuteAllMember";

/** Member fields wanted; Member_Account is called Account here. */
export type GroupProfileMemberField =
  | "Account"
  | "Role"
  | "JoinTime"
  | "MsgSeq"
  | "MsgFlag"
  | "LastSendMsgTime"
  | "MuteUntil"
  | "NameCard";

/** What `getGroupProfiles()` answers. */
export interface GetGroupProfilesReply {
  /** One entry per asked group. */
  groupInfo?: GroupProfile[];
}

/** One entry per asked group. */
export interface GroupProfile {
  /** Result for this group; 0 is success. */
  errorCode?: number;
  /** Reason for this group. */
  errorInfo?: string;
  /** SDKAppID of the app. */
  appid?: number;
  /** Group ID. */
  groupId?: string;
  /** Group type; Work may be named Private and Meeting ChatRoom. */
  type?: GroupType | (string & {});
  /** Group name. */
  name?: string;
  /** Group introduction. */
  introduction?: string;
  /** Group notice. */
  notification?: string;
  /** URL of the group picture. */
  faceUrl?: string;
  /** Owner; empty when there is none. */
  ownerAccount?: string;
  /** Creation time. In seconds since 1970. */
  createTime?: number;
  /** Grows with each profile change. */
  infoSeq?: number;
  /** Last profile change. In seconds since 1970. */
  lastInfoTime?: number;
  /** Last message; 0 if none. In seconds since 1970. */
  lastMsgTime?: number;
  /** Sequence the next message will get; starts at 1. */
  nextMsgSeq?: number;
  /** Current members. */
  memberNum?: number;
  /** Members online; on no page, seen in replies. Known from a weak source only. */
  onlineMemberNum?: number;
  /** Member limit. */
  maxMemberNum?: number;
  /** How join requests are handled. */
  applyJoinOption?: ApplyJoinOption | (string & {});
  /** How invitations are handled. */
  inviteJoinOption?: InviteJoinOption | (string & {});
  /** Whether all members are muted. */
  muteAllMember?: OnOff | (string & {});
  /** 1 when permission groups are in use. Known values: 0, 1. Known from a weak source only. */
  enablePermission?: number;
  /** Default permission bits, 64-bit. Known from a weak source only. */
  defaultPermission?: number | string;
  /** Group custom fields. */
  appDefinedData?: GroupCustomField[];
  /** Members. */
  memberList?: GroupMember[];
}

/**
 * Whether all members are muted.
 * Replies may have values that are not listed here.
 */
export type OnOff = "On" | "Off";

/** Group custom fields. */
export interface GroupCustomField {
  /** Name of the custom field. */
  key?: string;
  /** May hold binary data. */
  value?: string;
}

/** Members. */
export interface GroupMember {
  /** Member account. */
  memberAccount?: string;
  /** Role in the group. */
  role?: GroupMemberRole | (string & {});
  /** When the member joined. In seconds since 1970. */
  joinTime?: number;
  /** Sequence of the last message the member read, 0 to 4294967295. */
  msgSeq?: number;
  /** How the member receives messages. */
  msgFlag?: GroupMsgFlag | (string & {});
  /** When the member last sent a message; 0 if never. In seconds since 1970. */
  lastSendMsgTime?: number;
  /** End of the mute; 0 when not muted. In seconds since 1970. */
  muteUntil?: number;
  /** Name card in the group. At most 50 bytes. */
  nameCard?: string;
  /** Only when asked for and enabled in the console (Pro, Pro Plus, Enterprise). */
  onlineStatus?: MemberOnlineStatus | (string & {});
  /** Member custom fields. */
  appMemberDefinedData?: MemberCustomField[];
}

/**
 * Role in the group.
 * Replies may have values that are not listed here.
 */
export type GroupMemberRole = "Owner" | "Admin" | "Member";

/**
 * How the member receives messages.
 * Replies may have values that are not listed here.
 */
export type GroupMsgFlag = "AcceptAndNotify" | "AcceptNotNotify" | "Discard" | "AcceptNotNotifyExceptAt";

/**
 * Only when asked for and enabled in the console (Pro, Pro Plus, Enterprise).
 * Replies may have values that are not listed here.
 */
export type MemberOnlineStatus = "Online" | "Offline";

/** Member custom fields. */
export interface MemberCustomField {
  /** Name of the custom field. */
  key?: string;
  /** May hold binary data. */
  value?: string;
}

/**
 * Read the members of a group, page by page.
 *
 * - AVChatRoom is not supported: its members are not stored
 * - Community is read with Next, all other types with Offset
 * - without Limit all members come back, within the 1 MB reply limit
 * - OnlineStatus needs Group Member Online Status switched on (Pro, Pro Plus or Enterprise); for Community it is
 *   refreshed every 4 minutes
 */
export interface ListGroupMembers {
  /** Group to read. */
  groupId: string;
  /** Member fields wanted, all when absent; Member_Account always comes. */
  memberInfoFilter?: List<GroupMemberField | (string & {})> | null | undefined;
  /** Only members with these roles; all when absent. */
  memberRoleFilter?: List<GroupMemberRole | (string & {})> | null | undefined;
  /** Member custom field keys wanted. */
  appDefinedDataFilterGroupMember?: List<string> | null | undefined;
  /**
   * Members per reply; table allows 6000, paging text says at most 200 (100 advised), Community at most 100. At most
   * 6000. Documented, not checked.
   */
  limit?: number | bigint | null | undefined;
  /** Index of the first member; not for Community. At least 0. Default 0. */
  offset?: number | bigint | null | undefined;
  /** Cursor, required for Community: empty string first, then the Next of the previous reply. Required in some cases. */
  next?: string | null | undefined;
}

/** Member fields wanted, all when absent; Member_Account always comes. */
export type GroupMemberField =
  | "Role"
  | "JoinTime"
  | "MsgSeq"
  | "MsgFlag"
  | "LastSendMsgTime"
  | "MuteUntil"
  | "NameCard"
  | "OnlineStatus";

/** What `listGroupMembers()` answers. */
export interface ListGroupMembersReply {
  /** Members in the whole group. */
  memberNum?: number;
  /** Members of this page. */
  memberList?: GroupMember[];
  /** Cursor for the next page, Community only; empty string at the end. */
  next?: string;
}

/**
 * Read the profiles of named members of a group.
 *
 * - AVChatRoom is not supported
 * - OnlineStatus needs Group Member Online Status switched on (Pro, Pro Plus or Enterprise)
 */
export interface GetSpecifiedGroupMembers {
  /** Group to read. */
  groupId: string;
  /** Members to read. More than 50 entries are sent in several requests. */
  memberListAccount: List<string>;
  /** Member fields wanted, all when absent; Member_Account always comes. */
  memberInfoFilter?: List<GroupMemberField | (string & {})> | null | undefined;
  /** Only members with these roles; all when absent. */
  memberRoleFilter?: List<GroupMemberRole | (string & {})> | null | undefined;
  /** Member custom field keys wanted. */
  appDefinedDataFilterGroupMember?: List<string> | null | undefined;
}

/** What `getSpecifiedGroupMembers()` answers. */
export interface GetSpecifiedGroupMembersReply {
  /** The group that was read. */
  groupId?: string;
  /** The members found. */
  memberList?: GroupMember[];
}

/**
 * Change the profile of a group.
 *
 * - only the fields present are changed
 * - an AppDefinedData item with an empty Value deletes that custom field
 * - with MuteAllMember On only owner, group admins and app admins can speak
 * - names are UTF-8, a Chinese character is 3 bytes
 */
export interface ModifyGroupProfile {
  /** Group to change. */
  groupId: string;
  /** Group name. At most 30 bytes. Documented, not checked. */
  name?: string | null | undefined;
  /** Group introduction. At most 240 bytes. Documented, not checked. */
  introduction?: string | null | undefined;
  /** Group notice. At most 300 bytes. Documented, not checked. */
  notification?: string | null | undefined;
  /** URL of the group picture. At most 100 bytes. Documented, not checked. */
  faceUrl?: string | null | undefined;
  /** Member limit, up to the plan limit; ignored for AVChatRoom. */
  maxMemberNum?: number | bigint | null | undefined;
  /** How join requests are handled; not for Community. */
  applyJoinOption?: ApplyJoinOption | (string & {}) | null | undefined;
  /** How invitations are handled: direct, approved by owner or admin, or no SDK invitations; not for AVChatRoom. */
  inviteJoinOption?: InviteJoinOption | (string & {}) | null | undefined;
  /** Mutes all members. */
  muteAllMember?: OnOff | (string & {}) | null | undefined;
  /** Group custom fields, keys must be configured in the console. At most 10 entries. */
  appDefinedData?: List<GroupCustomItem> | null | undefined;
  /** Existing account shown as the operator; the calling admin when absent. */
  fromAccount?: string | null | undefined;
  /** 1 uses permission groups; only for a Community with topics. Known values: 0, 1. Known from a weak source only. */
  enablePermission?: 0 | 1 | boolean | null | undefined;
  /** Default permission bits of members, 64-bit; only with permission groups in use. Known from a weak source only. */
  defaultPermission?: number | bigint | string | null | undefined;
  /**
   * Whether members may read messages from before they joined; Work, Public and Meeting only. Known from a weak
   * source only.
   */
  historyMsgBeforeJoin?: OnOff | (string & {}) | null | undefined;
}

/** What `modifyGroupProfile()` answers. */
export interface ModifyGroupProfileReply {}

/**
 * Add up to 20 accounts to a group.
 *
 * - AVChatRoom is refused with 10007: users can only ask to join
 * - a system notice goes to all members unless Silence is 1 or the group is a not yet activated Work (Private)
 *   group
 * - one account can fail while the call succeeds: read Result of each
 * - fires the before-invitation, after-join and group-full webhooks
 */
export interface AddGroupMembers {
  /** Group to add to. */
  groupId: string;
  /** 1: no notification is sent. Default 0. */
  silence?: 0 | 1 | boolean | null | undefined;
  /**
   * Accounts to add; 20 on the newest Chinese page, 300 on the international pages. More than 20 entries are sent in
   * several requests.
   */
  memberList: List<AddGroupMemberItem>;
}

/** Accounts to add; 20 on the newest Chinese page, 300 on the international pages. */
export interface AddGroupMemberItem {
  /** Account to add. At most 32 bytes. */
  memberAccount: string;
}

/** What `addGroupMembers()` answers. */
export interface AddGroupMembersReply {
  /** One result per account. */
  memberList?: AddGroupMembersResult[];
}

/** One result per account. */
export interface AddGroupMembersResult {
  /** The account. */
  memberAccount?: string;
  /**
   * 0 failed, 1 added, 2 already a member, 3 waiting for approval by the invitee or an admin. Known values: 0, 1, 2,
   * 3.
   */
  result?: number;
}

/**
 * Remove members from a group.
 *
 * - AVChatRoom is refused with 10004: mute or ban instead
 * - accounts that are not members count as success
 * - removing every member does not disband the group
 * - a system notice goes to all members unless Silence is 1 or the group is a not yet activated Work (Private)
 *   group
 * - fires the after-leave webhook
 */
export interface DeleteGroupMembers {
  /** Group to remove from. */
  groupId: string;
  /** 1 tells only the removed members. Default 0. */
  silence?: 0 | 1 | boolean | null | undefined;
  /** Reason, shown in the notice. */
  reason?: string | null | undefined;
  /** Members to remove. More than 100 entries are sent in several requests. */
  memberToDelAccount: List<string>;
}

/** What `deleteGroupMembers()` answers. */
export interface DeleteGroupMembersReply {}

/**
 * Change role, notifications, name card or mute of a member.
 *
 * - AVChatRoom is not supported: its member profiles are not stored
 * - the owner role cannot be set here; use change_group_owner
 * - Work (Private) groups do not support muting
 * - only the fields present are changed
 */
export interface ModifyGroupMemberProfile {
  /** Group. */
  groupId: string;
  /** Member to change. */
  memberAccount: string;
  /** Admin makes the member an admin, Member takes that away. */
  role?: SettableMemberRole | (string & {}) | null | undefined;
  /** Receive and notify; receive quietly; block; receive quietly except mentions. */
  msgFlag?: GroupMsgFlag | (string & {}) | null | undefined;
  /** Name card in the group. At most 50 bytes. */
  nameCard?: string | null | undefined;
  /** Member custom fields, keys must be configured in the console. At most 5 entries. */
  appMemberDefinedData?: List<MemberCustomItem> | null | undefined;
  /** Mute for so long from now; 0 unmutes. At least 0. In seconds. */
  muteTime?: number | bigint | null | undefined;
}

/** Admin makes the member an admin, Member takes that away. */
export type SettableMemberRole = "Admin" | "Member";

/** What `modifyGroupMemberProfile()` answers. */
export interface ModifyGroupMemberProfileReply {}

/**
 * Disband a group.
 *
 * - irreversible
 * - a second call should be answered with 10010
 * - fires the after-disband webhook
 */
export interface DisbandGroup {
  /** Group to disband. */
  groupId: string;
}

/** What `disbandGroup()` answers. */
export interface DisbandGroupReply {}

/**
 * Read the groups a user is in, page by page.
 *
 * - without ResponseFilter only group IDs come back
 * - AVChatRoom and not yet activated Work (Private) groups are left out unless asked for
 * - AVChatRoom results may be incomplete, its members are not all stored
 * - Limit and Offset do not change TotalCount
 * - without Limit all groups come back
 */
export interface ListJoinedGroups {
  /** User to query. */
  memberAccount: string;
  /** 1 includes AVChatRoom groups. Default 0. */
  withHugeGroups?: 0 | 1 | boolean | null | undefined;
  /** 1 includes Work (Private) groups not yet activated. Default 0. */
  withNoActiveGroups?: 0 | 1 | boolean | null | undefined;
  /** Groups per page; all when absent. At most 5000. Documented, not checked. */
  limit?: number | bigint | null | undefined;
  /** Index of the first group. At least 0. Default 0. */
  offset?: number | bigint | null | undefined;
  /** Only groups of this type; all when absent. */
  groupType?: GroupType | (string & {}) | null | undefined;
  /** Fields wanted. */
  responseFilter?: JoinedGroupsFilter | null | undefined;
  /** 1 for communities with topics, 0 without; GroupType must then be Community. */
  supportTopic?: 0 | 1 | boolean | null | undefined;
}

/** Fields wanted. */
export interface JoinedGroupsFilter {
  /** Profile fields wanted. */
  groupBaseInfoFilter?: List<GroupProfileField | (string & {})> | null | undefined;
  /** Own member fields wanted: these and other member fields. */
  selfInfoFilter?: List<JoinedGroupSelfField | (string & {})> | null | undefined;
}

/** Own member fields wanted: these and other member fields. */
export type JoinedGroupSelfField = "Role" | "JoinTime" | "MsgFlag" | "MsgSeq";

/** What `listJoinedGroups()` answers. */
export interface ListJoinedGroupsReply {
  /** Groups that match, whatever the page. */
  totalCount?: number;
  /** Groups of this page; fields beside GroupId only when filtered for. */
  groupIdList?: JoinedGroup[];
}

/** Groups of this page; fields beside GroupId only when filtered for. */
export interface JoinedGroup {
  /** Group ID. */
  groupId?: string;
  /** Group type; Work may be named Private and Meeting ChatRoom. */
  type?: GroupType | (string & {});
  /** Group name. */
  name?: string;
  /** Group introduction. */
  introduction?: string;
  /** Group notice. */
  notification?: string;
  /** URL of the group picture. */
  faceUrl?: string;
  /** Owner; empty when there is none. */
  ownerAccount?: string;
  /** Creation time. In seconds since 1970. */
  createTime?: number;
  /** Grows with each profile change. */
  infoSeq?: number;
  /** Last profile change. In seconds since 1970. */
  lastInfoTime?: number;
  /** Last message; 0 if none. In seconds since 1970. */
  lastMsgTime?: number;
  /** Sequence the next message will get; starts at 1. */
  nextMsgSeq?: number;
  /** Current members. */
  memberNum?: number;
  /** Member limit. */
  maxMemberNum?: number;
  /** How join requests are handled. */
  applyJoinOption?: ApplyJoinOption | (string & {});
  /** How invitations are handled. */
  inviteJoinOption?: InviteJoinOption | (string & {});
  /** Whether all members are muted. */
  muteAllMember?: OnOff | (string & {});
  /** 1 when the community has topics. Known values: 0, 1. */
  supportTopic?: number;
  /** Next message sequence over all topics. */
  grossTopicNextMsgSeq?: number;
  /** The user's own data in the group. */
  selfInfo?: JoinedGroupSelf;
}

/** The user's own data in the group. */
export interface JoinedGroupSelf {
  /** Role in the group. */
  role?: GroupMemberRole | (string & {});
  /** When the user joined. In seconds since 1970. */
  joinTime?: number;
  /** How the user receives messages. */
  msgFlag?: GroupMsgFlag | (string & {});
  /** Sequence of the last message read. */
  msgSeq?: number;
  /** Read sequence over all topics; Community with topics only. */
  grossTopicReadSeq?: number;
}

/**
 * Read the roles that accounts have in a group.
 *
 * - AVChatRoom is refused with 10007
 */
export interface GetMemberRoles {
  /** Group to query. */
  groupId: string;
  /** Accounts to look up. More than 500 entries are sent in several requests. */
  userAccount: List<string>;
}

/** What `getMemberRoles()` answers. */
export interface GetMemberRolesReply {
  /** One entry per account. */
  userIdList?: AccountRoleInGroup[];
}

/** One entry per account. */
export interface AccountRoleInGroup {
  /** The account. */
  memberAccount?: string;
  /** NotMember when the account is not in the group. */
  role?: RoleInGroup | (string & {});
}

/**
 * NotMember when the account is not in the group.
 * Replies may have values that are not listed here.
 */
export type RoleInGroup = "Owner" | "Admin" | "Member" | "NotMember";

/**
 * Mute or unmute members of a group.
 *
 * - Work (Private) groups do not support muting
 * - a mute outlives leaving and re-joining the group
 */
export interface MuteGroupMembers {
  /** Group. */
  groupId: string;
  /** Members to mute or unmute. More than 500 entries are sent in several requests. */
  membersAccount: List<string>;
  /** How long; 0 unmutes, 4294967295 is forever. From 0 to 4294967295. In seconds. */
  muteTime: number | bigint;
  /** Mute in this topic; only communities with topics. */
  topicId?: string | null | undefined;
}

/** What `muteGroupMembers()` answers. */
export interface MuteGroupMembersReply {}

/**
 * Read the muted members of a group.
 *
 * - the whole list comes back in one reply, no paging
 */
export interface ListMutedGroupMembers {
  /** Group. */
  groupId: string;
  /** List the muted members of this topic; only communities with topics. */
  topicId?: string | null | undefined;
}

/** What `listMutedGroupMembers()` answers. */
export interface ListMutedGroupMembersReply {
  /** The group. */
  groupId?: string;
  /** Muted members. */
  mutedAccountList?: MutedGroupMember[];
}

/** Muted members. */
export interface MutedGroupMember {
  /** The account. */
  memberAccount?: string;
  /** End of the mute, UTC. In seconds since 1970. */
  mutedUntil?: number;
}

/**
 * Read the muted members of a group by the superseded path.
 *
 * - old name of list_muted_group_members with other reply keys; prefer the new one
 *
 * @deprecated The path is superseded; use list_muted_group_members.
 */
export interface ListMutedGroupMembersLegacy {
  /** Group. */
  groupId: string;
}

/** What `listMutedGroupMembersLegacy()` answers. */
export interface ListMutedGroupMembersLegacyReply {
  /** The group. */
  groupId?: string;
  /** Muted members. */
  shuttedUinList?: ShuttedGroupMember[];
}

/** Muted members. */
export interface ShuttedGroupMember {
  /** The account. */
  memberAccount?: string;
  /** End of the mute, UTC. In seconds since 1970. */
  shuttedUntil?: number;
}

/**
 * Make another member the owner of a group.
 *
 * - the new owner must be a member of the group
 * - also gives an owner to a group that has none
 * - AVChatRoom is refused with 10007
 */
export interface ChangeGroupOwner {
  /** Group. */
  groupId: string;
  /** Member that becomes the owner. */
  newOwnerAccount: string;
  /** Account shown as the operator. Known from a weak source only. */
  fromAccount?: string | null | undefined;
}

/** What `changeGroupOwner()` answers. */
export interface ChangeGroupOwnerReply {}

/**
 * Import a group with its profile and creation time.
 *
 * - for migration: no webhooks, no notices
 * - AVChatRoom is refused with 10007: create it and modify its profile instead
 * - CreateTime defaults to the time of the call
 */
export interface ImportGroup {
  /** Owner, joined to the group at once. */
  ownerAccount?: string | null | undefined;
  /** Group type; Private is the newer Work, ChatRoom the newer Meeting. */
  type: ImportGroupType | (string & {});
  /** Custom group ID; assigned by the server when absent. At most 48 bytes. */
  groupId?: string | null | undefined;
  /** Group name. At most 30 bytes. Documented, not checked. */
  name: string;
  /** Group introduction. At most 240 bytes. Documented, not checked. */
  introduction?: string | null | undefined;
  /** Group notice. At most 300 bytes. Documented, not checked. */
  notification?: string | null | undefined;
  /** URL of the group picture. At most 100 bytes. Documented, not checked. */
  faceUrl?: string | null | undefined;
  /** Member limit; Community allows up to 100000. At most 6000. Documented, not checked. Default 2000. */
  maxMemberCount?: number | bigint | null | undefined;
  /** How join requests are handled; not for Community. Default `NeedPermission`. */
  applyJoinOption?: ApplyJoinOption | (string & {}) | null | undefined;
  /** Group custom fields, keys must be configured in the console. At most 10 entries. */
  appDefinedData?: List<GroupCustomItem> | null | undefined;
  /** Creation time to record. In seconds since 1970. */
  createTime?: number | bigint | Date | null | undefined;
  /** 1 makes a Community support topics; Community only. */
  supportTopic?: 0 | 1 | boolean | null | undefined;
}

/** Group type; Private is the newer Work, ChatRoom the newer Meeting. */
export type ImportGroupType = "Public" | "Private" | "ChatRoom" | "Community";

/** What `importGroup()` answers. */
export interface ImportGroupReply {
  /** ID of the new group. */
  groupId?: string;
}

/**
 * Import up to 20 members into a group.
 *
 * - for migration: no webhooks, no notices
 * - AVChatRoom is refused with 10007
 * - JoinTime must lie after the group creation and before now, or that member fails
 * - an unread count above the number of messages is cut to it
 */
export interface ImportGroupMembers {
  /** Group to import into. */
  groupId: string;
  /**
   * Members; 20 on the newest Chinese page, 300 on the international pages. More than 20 entries are sent in several
   * requests.
   */
  memberList: List<ImportGroupMemberItem>;
}

/** Members; 20 on the newest Chinese page, 300 on the international pages. */
export interface ImportGroupMemberItem {
  /** Account to import. At most 32 bytes. */
  memberAccount: string;
  /** Only Admin can be given; ordinary member when absent. */
  role?: InitialMemberRole | (string & {}) | null | undefined;
  /** When the member joined. In seconds since 1970. */
  joinTime?: number | bigint | Date | null | undefined;
  /** Unread messages of the member. At least 0. */
  unreadMsgNum?: number | bigint | null | undefined;
}

/** What `importGroupMembers()` answers. */
export interface ImportGroupMembersReply {
  /** One result per account. */
  memberList?: ImportGroupMembersResult[];
}

/** One result per account. */
export interface ImportGroupMembersResult {
  /** The account. */
  memberAccount?: string;
  /** 0 failed, 1 imported, 2 already a member. Known values: 0, 1, 2. */
  result?: number;
}

/**
 * Set how many unread messages a member has.
 *
 * - for migration: no webhook, no notice
 * - ChatRoom (Meeting) and AVChatRoom keep no unread counts: the call succeeds without effect
 * - a count above the number of messages is cut to it
 */
export interface SetMemberUnreadCount {
  /** Group. */
  groupId: string;
  /** Member. */
  memberAccount: string;
  /** Unread messages of the member. At least 0. */
  unreadMsgNum: number | bigint;
}

/** What `setMemberUnreadCount()` answers. */
export interface SetMemberUnreadCountReply {}

/**
 * Count the members of a group that are online.
 *
 * - refreshed every 10 seconds, changes show after 10 to 20 seconds: poll no faster
 * - a Community is counted by get_community_online_member_count, every 4 minutes
 */
export interface GetOnlineMemberCount {
  /** Group. */
  groupId: string;
}

/** What `getOnlineMemberCount()` answers. */
export interface GetOnlineMemberCountReply {
  /** Members online. */
  onlineMemberNum?: number;
}

/**
 * Ban members from a group for some time.
 *
 * - a banned member gets no messages and cannot re-join until the ban ends
 */
export interface BanGroupMembers {
  /** Group. */
  groupId: string;
  /** Members to ban. More than 20 entries are sent in several requests. */
  membersAccount: List<string>;
  /** Length of the ban, unsigned 32-bit. From 0 to 4294967295. In seconds. */
  duration: number | bigint;
  /** Message about the ban. At most 1000 bytes. */
  description?: string | null | undefined;
}

/** What `banGroupMembers()` answers. */
export interface BanGroupMembersReply {}

/**
 * Lift the ban of accounts from a group.
 *
 * - the account may join again afterwards
 */
export interface UnbanGroupMembers {
  /** Group. */
  groupId: string;
  /** Accounts to unban. More than 20 entries are sent in several requests. */
  membersAccount: List<string>;
}

/** What `unbanGroupMembers()` answers. */
export interface UnbanGroupMembersReply {}

/** Read the accounts banned from a group, page by page. */
export interface ListBannedGroupMembers {
  /** Group to query. */
  groupId: string;
  /** Accounts per page. At most 100. Documented, not checked. */
  limit?: number | bigint | null | undefined;
  /** 0 first, then NextOffset of the previous reply. The first page when left out. At least 0. */
  offset?: number | bigint | null | undefined;
}

/** What `listBannedGroupMembers()` answers. */
export interface ListBannedGroupMembersReply {
  /** Banned accounts. */
  bannedAccountList?: BannedGroupMember[];
  /** Offset of the next page; 0 when all were returned. */
  nextOffset?: number;
}

/** Banned accounts. */
export interface BannedGroupMember {
  /** End of the ban. In seconds since 1970. */
  bannedUntil?: number;
  /** The account. */
  memberAccount?: string;
}

/**
 * Read the online members of a live group, page by page.
 *
 * - AVChatRoom only
 * - only the 1000 members online that joined last are listed
 * - refreshed every 40 seconds
 * - up to 250 members come back at once, then page by Timestamp
 * - members with mark 600 are hidden unless Mark asks for them
 */
export interface ListLiveGroupOnlineMembers {
  /** Group. */
  groupId: string;
  /** 0 first, then NextTimestamp of the previous reply. The first page when left out. At least 0. */
  timestamp?: number | bigint | null | undefined;
  /** Only members with this mark. */
  mark?: number | bigint | null | undefined;
}

/** What `listLiveGroupOnlineMembers()` answers. */
export interface ListLiveGroupOnlineMembersReply {
  /** Online members. */
  memberList?: LiveGroupMember[];
  /** Cursor for the next page; 0 when all were returned. */
  nextTimestamp?: number;
}

/** Online members. */
export interface LiveGroupMember {
  /** When the member came in. In seconds since 1970. */
  joinTime?: number;
  /** The account. */
  memberAccount?: string;
  /** Nickname. */
  nickName?: string;
  /** URL of the picture. */
  avatar?: string;
}

/**
 * Set or delete marks of live group members.
 *
 * - AVChatRoom only; fails on other plans
 * - at most 10 different marks per group and 1000 members per mark
 * - members must be online, except for mark 500; leaving or going offline clears marks
 * - own marks are 1000 and up; preset 500 keeps a member shown as online for up to 3 days, 600 hides it from the
 *   online list
 * - offline accounts are left out of the reply; if all are offline the call fails
 */
export interface MarkLiveGroupMembers {
  /** Group. */
  groupId: string;
  /** 1 sets marks, 2 deletes them. */
  commandType: 1 | 2 | (number & {});
  /** Members. More than 500 entries are sent in several requests. */
  memberList: List<LiveGroupMarksItem>;
}

/** Members. */
export interface LiveGroupMarksItem {
  /** Member. */
  memberAccount: string;
  /** Marks to set or delete: 500, 600 or 1000 and up. */
  marks: List<number | bigint>;
}

/** What `markLiveGroupMembers()` answers. */
export interface MarkLiveGroupMembersReply {
  /** As sent. Known values: 1, 2. */
  commandType?: number;
  /** Members for which it worked. */
  memberList?: LiveGroupMarks[];
}

/** Members for which it worked. */
export interface LiveGroupMarks {
  /** The account. */
  memberAccount?: string;
  /** Marks set or deleted. */
  marks?: number[];
}

/**
 * Make accounts admins of a live group, or take that away.
 *
 * - AVChatRoom only
 * - the account need not be in the group and keeps the role when it leaves and returns
 * - at most 5 admins per group
 * - admins may mute members and speak while the group is muted
 */
export interface SetLiveGroupAdmins {
  /** Group. */
  groupId: string;
  /** 1 makes admins, 2 takes the role away. */
  commandType: 1 | 2 | (number & {});
  /** Accounts; a group has at most 5 admins. At most 5 entries. Documented, not checked. */
  adminAccount: List<string>;
}

/** What `setLiveGroupAdmins()` answers. */
export interface SetLiveGroupAdminsReply {}

/**
 * Read the admins of a live group.
 *
 * - AVChatRoom only
 */
export interface ListLiveGroupAdmins {
  /** Group. */
  groupId: string;
}

/** What `listLiveGroupAdmins()` answers. */
export interface ListLiveGroupAdminsReply {
  /** Admins. */
  adminList?: LiveGroupAdmin[];
}

/** Admins. */
export interface LiveGroupAdmin {
  /** Account of the admin. */
  adminAccount?: string;
  /** URL of the picture; may be empty. */
  avatar?: string;
  /** Nickname. */
  nickName?: string;
}

/**
 * Tell which accounts are in a live group.
 *
 * - AVChatRoom only
 * - refreshed every 40 seconds
 * - also finds members beyond the 1000 of the online list
 */
export interface CheckLiveGroupMembers {
  /** Group. */
  groupId: string;
  /** Accounts to check. */
  memberAccount: List<string>;
}

/** What `checkLiveGroupMembers()` answers. */
export interface CheckLiveGroupMembersReply {
  /** Those of the asked accounts that are in the group. */
  memberAccount?: string[];
}

/**
 * Add robots to the member list of a live group.
 *
 * - AVChatRoom only; fails on other plans
 * - robots stay in the online member list without joining and whatever their login state
 * - the call sets mark 500 on the accounts, see mark_live_group_members
 */
export interface AddLiveGroupRobots {
  /** Group. Known from a weak source only. */
  groupId: string;
  /** Robot accounts. Known from a weak source only. */
  memberAccount: List<string>;
}

/** What `addLiveGroupRobots()` answers. */
export interface AddLiveGroupRobotsReply {}

/**
 * Remove robots from the member list of a live group.
 *
 * - AVChatRoom only; fails on other plans
 * - the call takes mark 500 off the accounts
 */
export interface DeleteLiveGroupRobots {
  /** Group. */
  groupId: string;
  /** Robot accounts to remove. */
  memberAccount: List<string>;
}

/** What `deleteLiveGroupRobots()` answers. */
export interface DeleteLiveGroupRobotsReply {}

/**
 * Read the custom attributes of a group.
 *
 * - all attributes come back at once
 */
export interface GetGroupAttributes {
  /** Group. */
  groupId: string;
}

/** What `getGroupAttributes()` answers. */
export interface GetGroupAttributesReply {
  /** Attributes. */
  groupAttrAry?: GroupAttribute[];
}

/** Attributes. */
export interface GroupAttribute {
  /** Attribute name. */
  key?: string;
  /** Attribute value. */
  value?: string;
}

/**
 * Set custom attributes of a group and leave the others.
 *
 * - sets the named attributes and leaves the others
 * - at most 16 keys per group, 16000 bytes of values in all
 * - add, change and delete together at most 5 per second and group, else 10049
 */
export interface ModifyGroupAttributes {
  /** Group. */
  groupId: string;
  /** Attributes. At most 16 entries. */
  groupAttr: List<GroupAttributeItem>;
}

/** Attributes. */
export interface GroupAttributeItem {
  /** Attribute name. At most 32 bytes. */
  key: string;
  /** Attribute value. At most 4000 bytes. */
  value: string;
}

/** What `modifyGroupAttributes()` answers. */
export interface ModifyGroupAttributesReply {}

/**
 * Remove all custom attributes of a group.
 *
 * - removes all attributes
 * - not for Community
 * - add, change and delete together at most 5 per second and group, else 10049
 */
export interface ClearGroupAttributes {
  /** Group. */
  groupId: string;
}

/** What `clearGroupAttributes()` answers. */
export interface ClearGroupAttributesReply {}

/**
 * Replace all custom attributes of a group.
 *
 * - replaces all attributes by the given ones
 * - at most 16 keys per group, 16000 bytes of values in all
 * - add, change and delete together at most 5 per second and group, else 10049
 */
export interface ResetGroupAttributes {
  /** Group. */
  groupId: string;
  /** Attributes. At most 16 entries. */
  groupAttr: List<GroupAttributeItem>;
}

/** What `resetGroupAttributes()` answers. */
export interface ResetGroupAttributesReply {}

/**
 * Delete named custom attributes of a group.
 *
 * - deletes the named attributes
 * - add, change and delete together at most 5 per second and group, else 10049
 */
export interface DeleteGroupAttributes {
  /** Group. */
  groupId: string;
  /** Attributes to delete. */
  groupAttr: List<GroupAttributeKey>;
}

/** Attributes to delete. */
export interface GroupAttributeKey {
  /** Attribute name. At most 32 bytes. */
  key: string;
}

/** What `deleteGroupAttributes()` answers. */
export interface DeleteGroupAttributesReply {}

/**
 * Read the counters of a group.
 *
 * - not for Community
 */
export interface GetGroupCounters {
  /** Group. */
  groupId: string;
  /** Counters wanted; all when absent. */
  groupCounterKeys?: List<string> | null | undefined;
}

/** What `getGroupCounters()` answers. */
export interface GetGroupCountersReply {
  /** Counters. */
  groupCounter?: GroupCounter[];
}

/** Counters. */
export interface GroupCounter {
  /** Counter name. */
  key?: string;
  /** Signed 64-bit. */
  value?: number | string;
}

/**
 * Set, raise or lower counters of a group.
 *
 * - not for Community
 * - Increase and Decrease start a missing key at 0
 * - at most 20 counters per group
 */
export interface UpdateGroupCounters {
  /** Group. */
  groupId: string;
  /** Counters. At most 20 entries. */
  groupCounter: List<GroupCounterItem>;
  /** Set writes the value, Increase and Decrease change it by the value. */
  mode?: GroupCounterMode | (string & {}) | null | undefined;
}

/** Counters. */
export interface GroupCounterItem {
  /** Counter name. At most 128 bytes. */
  key: string;
  /** New value or step, signed 64-bit. */
  value: number | bigint | string;
}

/** Set writes the value, Increase and Decrease change it by the value. */
export type GroupCounterMode = "Set" | "Increase" | "Decrease";

/** What `updateGroupCounters()` answers. */
export interface UpdateGroupCountersReply {
  /** Counters after the update. */
  groupCounter?: GroupCounter[];
}

/**
 * Delete counters of a group.
 *
 * - not for Community
 * - without keys all counters are deleted
 */
export interface DeleteGroupCounters {
  /** Group. */
  groupId: string;
  /** Counters to delete; all when absent. */
  groupCounterKeys?: List<string> | null | undefined;
}

/** What `deleteGroupCounters()` answers. */
export interface DeleteGroupCountersReply {}

// Push to all users, the older service

/**
 * Push to all, tagged or attributed users, by the older service.
 *
 * - at most 100 calls a day by default, more than 1 second apart; pushes by attribute and by tag count too
 * - without Condition the push goes to every user of the app
 * - attribute and tag conditions exclude each other; Or and And of the same kind may stand together
 * - messages are kept offline for MsgLifeTime but do not roam; 0 reaches online users only
 * - delivery usually takes up to a minute
 *
 * @deprecated The push service took its place; use push.
 */
export interface PushToMembers {
  /** Sender shown to receivers; presumably the admin when left out. */
  fromAccount?: string | null | undefined;
  /**
   * Random number; repeats within a second are dropped. Filled with a random number when left out. From 0 to
   * 4294967295.
   */
  msgRandom?: number | bigint | null | undefined;
  /** How long it is kept for offline users. At most 604800. Documented, not checked. Default 0. In seconds. */
  msgLifeTime?: number | bigint | null | undefined;
  /** Message elements. */
  msgBody: List<MsgElement>;
  /** Offline push settings. */
  offlinePushInfo?: OfflinePushInfo | null | undefined;
  /** Who receives it; everybody when left out. */
  condition?: MemberPushCondition | null | undefined;
}

/** Who receives it; everybody when left out. */
export interface MemberPushCondition {
  /** Attribute name to value; any of them holds. */
  attrsOr?: Fields<string> | null | undefined;
  /** Attribute name to value; all of them hold. */
  attrsAnd?: Fields<string> | null | undefined;
  /** Any of the tags; each tag up to 50 bytes. At most 10 entries. Each at most 50 bytes. */
  tagsOr?: List<string> | null | undefined;
  /** All of the tags; each tag up to 50 bytes. At most 10 entries. Each at most 50 bytes. */
  tagsAnd?: List<string> | null | undefined;
}

/** What `pushToMembers()` answers. */
export interface PushToMembersReply {
  /** ID of the push task. */
  taskId?: string;
}

/**
 * Set the app's attribute names, in the older push service.
 *
 * - an app has at most 10 attributes, numbered "0" to "9"
 *
 * @deprecated The push service took its place; use set_attribute_names.
 */
export interface SetMemberAttributeNames {
  /** Key "0" to "9"; value the name, up to 50 bytes. At most 10 entries. */
  attrNames: Fields<string>;
}

/** What `setMemberAttributeNames()` answers. */
export interface SetMemberAttributeNamesReply {}

/**
 * Read the app's attribute names, in the older push service.
 *
 * - set the names first with im_set_attr_name
 *
 * @deprecated The push service took its place; use get_attribute_names.
 */
export type GetMemberAttributeNames = Record<string, never>;

/** What `getMemberAttributeNames()` answers. */
export interface GetMemberAttributeNamesReply {
  /** Number "0" to "9" to attribute name. */
  attrNames?: Record<string, string>;
}

/**
 * Set attributes of users, in the older push service.
 *
 * - up to 100 users per call
 * - set the names first with im_set_attr_name
 *
 * @deprecated The push service took its place; use set_user_attributes.
 */
export interface SetMemberAttributes {
  /** Users and their attributes. More than 100 entries are sent in several requests. */
  userAttrs: List<MemberAttributesItem>;
}

/** Users and their attributes. */
export interface MemberAttributesItem {
  /** User. */
  toAccount: string;
  /** Attribute name to value; value up to 50 bytes. */
  attrs: Fields<string>;
}

/** What `setMemberAttributes()` answers. */
export interface SetMemberAttributesReply {}

/**
 * Read the attributes of users, in the older push service.
 *
 * - up to 100 users per call
 * - a user without attributes has an empty Attrs
 *
 * @deprecated The push service took its place; use get_user_attributes.
 */
export interface GetMemberAttributes {
  /** Users to read. More than 100 entries are sent in several requests. */
  toAccount: List<string>;
}

/** What `getMemberAttributes()` answers. */
export interface GetMemberAttributesReply {
  /** Users that were read. */
  userAttrs?: MemberAttributes[];
}

/** Users that were read. */
export interface MemberAttributes {
  /** User. */
  toAccount?: string;
  /** Attribute name to value; may be empty. */
  attrs?: Record<string, string>;
}

/**
 * Remove attributes from users, in the older push service.
 *
 * - up to 100 users per call
 * - Attrs lists names only, unlike im_set_attr where it is an object
 *
 * @deprecated The push service took its place; use remove_user_attributes.
 */
export interface RemoveMemberAttributes {
  /** Users and the attributes to remove. More than 100 entries are sent in several requests. */
  userAttrs: List<RemoveMemberAttributesItem>;
}

/** Users and the attributes to remove. */
export interface RemoveMemberAttributesItem {
  /** User. */
  toAccount: string;
  /** Attribute names. */
  attrs: List<string>;
}

/** What `removeMemberAttributes()` answers. */
export interface RemoveMemberAttributesReply {}

/**
 * Add tags to users, in the older push service.
 *
 * - up to 100 users per call, up to 10 tags per user in one call
 * - a user has at most 100 tags; remove old ones first
 *
 * @deprecated The push service took its place; use add_user_tags.
 */
export interface AddMemberTags {
  /** Users and their tags. More than 100 entries are sent in several requests. */
  userTags: List<MemberTagsItem>;
}

/** Users and their tags. */
export interface MemberTagsItem {
  /** User. */
  toAccount: string;
  /** Tags, each up to 50 bytes. At most 10 entries. Each at most 50 bytes. */
  tags: List<string>;
}

/** What `addMemberTags()` answers. */
export interface AddMemberTagsReply {}

/**
 * Read the tags of users, in the older push service.
 *
 * - up to 100 users per call
 *
 * @deprecated The push service took its place; use get_user_tags.
 */
export interface GetMemberTags {
  /** Users to read. More than 100 entries are sent in several requests. */
  toAccount: List<string>;
}

/** What `getMemberTags()` answers. */
export interface GetMemberTagsReply {
  /** Users that were read. */
  userTags?: MemberTags[];
}

/** Users that were read. */
export interface MemberTags {
  /** User. */
  toAccount?: string;
  /** Tags. */
  tags?: string[];
}

/**
 * Remove tags from users, in the older push service.
 *
 * - up to 100 users per call
 *
 * @deprecated The push service took its place; use remove_user_tags.
 */
export interface RemoveMemberTags {
  /** Users and the tags to remove. More than 100 entries are sent in several requests. */
  userTags: List<RemoveMemberTagsItem>;
}

/** Users and the tags to remove. */
export interface RemoveMemberTagsItem {
  /** User. */
  toAccount: string;
  /** Tags. */
  tags: List<string>;
}

/** What `removeMemberTags()` answers. */
export interface RemoveMemberTagsReply {}

/**
 * Remove all tags from users, in the older push service.
 *
 * - removes every tag of up to 100 users per call
 *
 * @deprecated The push service took its place; use clear_user_tags.
 */
export interface ClearMemberTags {
  /** Users to clear. More than 100 entries are sent in several requests. */
  toAccount: List<string>;
}

/** What `clearMemberTags()` answers. */
export interface ClearMemberTagsReply {}

// One-to-one messages

/**
 * Send a one-to-one message to one user.
 *
 * - without From_Account the receiver sees the admin account that signed the call as sender; with it, the named
 *   account
 * - friendship, blocklist and mute of the sender are not checked; the receiver's do-not-disturb setting is checked
 *   only with WithMuteNotifications in SendMsgControl
 * - MsgSeq is chosen by the caller, may repeat and is not globally unique; history is sorted by second, then by
 *   MsgSeq within that second
 * - duplicate suppression for 120 seconds on sender + MsgSeq + MsgRandom + CRC32 of the content, so a retry is
 *   safe within that window only if MsgSeq and MsgRandom are sent and unchanged
 * - a missing MsgSeq is filled with a random number by the server
 * - trial and development plans: 1000 messages a day in total
 * - above the default rate: paid add-on in steps of 100 messages a second
 * - triggers the webhooks before and after sending one-to-one messages unless ForbidCallbackControl turns them off
 * - a message has at most 12 KB
 */
export interface SendC2cMessage {
  /** 1 also delivers to the sender's online devices and history, 2 does not; absent: kept in the sender's history. */
  syncOtherMachine?: 1 | 2 | (number & {}) | null | undefined;
  /** Account to send as; default is the calling admin. At most 32 bytes. */
  fromAccount?: string | null | undefined;
  /** Receiver. At most 32 bytes. */
  toAccount: string;
  /** 1 delivers only if the receiver is online and stores nothing. Default 0. */
  onlineOnlyFlag?: 0 | 1 | boolean | null | undefined;
  /**
   * Offline keeping time; 0 means online users only; larger values are cut to 7 days. From 0 to 604800. Documented,
   * not checked. Default 604800. In seconds.
   */
  msgLifeTime?: number | bigint | null | undefined;
  /**
   * Sequence for ordering within one second and for duplicate suppression. Filled with a random number when left
   * out. From 0 to 4294967295.
   */
  msgSeq?: number | bigint | null | undefined;
  /** Random number for duplicate suppression. Filled with a random number when left out. From 0 to 4294967295. */
  msgRandom?: number | bigint | null | undefined;
  /** Time of the message, UNIX time; only older pages have it, so leave it out. In seconds. */
  msgTimeStamp?: number | bigint | Date | null | undefined;
  /** Webhooks to skip for this message. */
  forbidCallbackControl?: List<ForbidCallbackControl | (string & {})> | null | undefined;
  /** No unread count; no conversation update; honor the receiver's do-not-disturb; no content moderation. */
  sendMsgControl?: List<C2cSendMsgControl | (string & {})> | null | undefined;
  /** One or more elements. At least 1 entry. At most 12288 bytes as JSON (documented, not checked). */
  msgBody: List<MsgElement>;
  /** App data kept in the cloud and delivered with the message. */
  cloudCustomData?: string | null | undefined;
  /** 1: the message takes extensions, see set_c2c_message_extensions. Default 0. */
  supportMessageExtension?: 0 | 1 | boolean | null | undefined;
  /** Offline push settings. */
  offlinePushInfo?: OfflinePushInfo | null | undefined;
  /** 1 asks for a read receipt. Default 0. */
  isNeedReadReceipt?: 0 | 1 | boolean | null | undefined;
}

/** No unread count; no conversation update; honor the receiver's do-not-disturb; no content moderation. */
export type C2cSendMsgControl = "NoUnread" | "NoLastMsg" | "WithMuteNotifications" | "NoMsgCheck";

/** What `sendC2cMessage()` answers. */
export interface SendC2cMessageReply {
  /** Server time of the message. In seconds. */
  msgTime?: number;
  /** Message key for recall, modification and extension; at most 50 characters; shape MsgSeq_MsgRandom_MsgTime. */
  msgKey?: string;
  /** The message's ID in the client SDKs; added December 2024. */
  msgId?: string;
}

/**
 * Send one message to up to 500 users, one-to-one.
 *
 * - up to 500 receivers per call
 * - second limit: 12000 messages a minute per app, counted per receiver (500 receivers count 500); paid add-on in
 *   steps of 6000 a minute, and up to 1000 calls a second
 * - trial and development plans cannot raise either limit
 * - no webhook is triggered
 * - friendship, blocklist and mute of the sender are not checked; do-not-disturb only with WithMuteNotifications
 *   in SendMsgControl
 * - OnlineOnlyFlag 1 (older: MsgLifeTime 0) skips unread count and storage and is faster
 * - partial failure: some receivers in ErrorList, ErrorCode 0, and ActionStatus may then read SomeError instead of
 *   OK
 * - when no receiver at all was reached the call fails as a whole: ActionStatus FAIL and a non-zero ErrorCode such
 *   as 90012
 * - one MsgKey serves all receivers; recall and modification take it together with each receiver
 * - body of at most 12 KB
 */
export interface BatchSendC2cMessage {
  /** 1 also delivers to the sender's online devices and history, 2 does not; absent: kept in the sender's history. */
  syncOtherMachine?: 1 | 2 | (number & {}) | null | undefined;
  /** Account to send as; default is the calling admin. At most 32 bytes. */
  fromAccount?: string | null | undefined;
  /** Receivers. More than 500 entries are sent in several requests. */
  toAccount: List<string>;
  /** 1 delivers only to online receivers and stores nothing; newest Chinese page. Default 0. */
  onlineOnlyFlag?: 0 | 1 | boolean | null | undefined;
  /**
   * Offline keeping time; 0 means online users only; larger values are cut to 7 days. From 0 to 604800. Documented,
   * not checked. Default 604800. In seconds.
   */
  msgLifeTime?: number | bigint | null | undefined;
  /**
   * Sequence for ordering within one second; random when absent. Filled with a random number when left out. From 0
   * to 4294967295.
   */
  msgSeq?: number | bigint | null | undefined;
  /** Random number for duplicate suppression. Filled with a random number when left out. From 0 to 4294967295. */
  msgRandom?: number | bigint | null | undefined;
  /** UNIX time; on no page, sent by several clients. In seconds. */
  msgTimeStamp?: number | bigint | Date | null | undefined;
  /** One or more elements. At least 1 entry. At most 12288 bytes as JSON (documented, not checked). */
  msgBody: List<MsgElement>;
  /** App data kept in the cloud and delivered with the message. */
  cloudCustomData?: string | null | undefined;
  /**
   * 1: the message takes extensions, see set_c2c_message_extensions; in no table seen for this call. Known values:
   * 0, 1. Default 0. Known from a weak source only.
   */
  supportMessageExtension?: 0 | 1 | boolean | null | undefined;
  /** No unread count; no conversation update; honor the receiver's do-not-disturb; no content moderation. */
  sendMsgControl?: List<C2cSendMsgControl | (string & {})> | null | undefined;
  /** Offline push settings. */
  offlinePushInfo?: OfflinePushInfo | null | undefined;
  /** 1 asks for a read receipt. Default 0. */
  isNeedReadReceipt?: 0 | 1 | boolean | null | undefined;
}

/** What `batchSendC2cMessage()` answers. */
export interface BatchSendC2cMessageReply {
  /** Message key, at most 50 characters. */
  msgKey?: string;
  /** The message's ID in the client SDKs; added 2024-12-10. */
  msgId?: string;
  /** Receivers that got nothing; absent or empty when all went out. */
  errorList?: C2cSendFailure[];
}

/** Receivers that got nothing; absent or empty when all went out. */
export interface C2cSendFailure {
  /** Receiver that failed. */
  toAccount?: string;
  /** 70107: account does not exist. */
  errorCode?: number;
}

/**
 * Import one past or live one-to-one message.
 *
 * - one message per call; import in chronological order
 * - updates the conversation, triggers no webhook
 * - within one conversation two messages with equal MsgSeq, MsgRandom and MsgTimeStamp are duplicates whatever
 *   their content, also when sender and receiver are swapped; the first import wins
 * - history is sorted by second, then by MsgSeq within that second
 */
export interface ImportC2cMessage {
  /** 2: history, no unread count, not pushed to devices; 5: live message, counts as unread and is pushed. */
  syncFromOldSystem: 2 | 5 | (number & {});
  /** Sender. At most 32 bytes. */
  fromAccount: string;
  /** Receiver. At most 32 bytes. */
  toAccount: string;
  /**
   * Sequence; random when absent, which weakens duplicate suppression. Filled with a random number when left out.
   * From 0 to 4294967295.
   */
  msgSeq?: number | bigint | null | undefined;
  /** Random number, part of the duplicate key. Filled with a random number when left out. From 0 to 4294967295. */
  msgRandom?: number | bigint | null | undefined;
  /** UNIX time the message was sent, part of the duplicate key. In seconds. */
  msgTimeStamp: number | bigint | Date;
  /** One or more elements. At least 1 entry. At most 12288 bytes as JSON (documented, not checked). */
  msgBody: List<MsgElement>;
  /** App data kept with the message. */
  cloudCustomData?: string | null | undefined;
}

/** What `importC2cMessage()` answers. */
export interface ImportC2cMessageReply {}

/**
 * Read the one-to-one history of two users, page by page.
 *
 * - history of one conversation as Operator_Account sees it; both directions are returned
 * - the two sides can differ: cleared history, deleted conversation with ClearRamble 1, deleted messages, or
 *   messages sent with SyncOtherMachine 2
 * - reaches back as far as history is stored: 7 days by default, longer is a paid setting
 * - a reply holds at most 13 KB of messages, so fewer than MaxCnt can come back with Complete 0
 * - recalled messages are included (MsgFlagBits 8)
 * - IsPeerRead turns 1 only after the receiver's SDK (or c2c_msg_read_receipt) sent a read receipt
 */
export interface ListC2cMessages {
  /** Side whose history is read. At most 32 bytes. */
  operatorAccount: string;
  /** Other side. At most 32 bytes. */
  peerAccount: string;
  /** Messages wanted; no upper limit stated. */
  maxCnt: number | bigint;
  /** Start of the time range, UNIX time. In seconds. */
  minTime: number | bigint | Date;
  /** End of the time range; when continuing, LastMsgTime of the previous reply. In seconds. */
  maxTime: number | bigint | Date;
  /** When continuing, LastMsgKey of the previous reply. */
  lastMsgKey?: string | null | undefined;
}

/** What `listC2cMessages()` answers. */
export interface ListC2cMessagesReply {
  /** 1 when everything in the range was returned, 0 when to continue. Known values: 0, 1. */
  complete?: number;
  /** Messages in this reply. */
  msgCnt?: number;
  /** Time of the last message of this reply. In seconds. */
  lastMsgTime?: number;
  /** Key of the last message of this reply. */
  lastMsgKey?: string;
  /** Messages. */
  msgList?: C2cMessage[];
}

/** Messages. */
export interface C2cMessage {
  /** Sender. */
  fromAccount?: string;
  /** Receiver. */
  toAccount?: string;
  /** Sequence, 32-bit unsigned. */
  msgSeq?: number;
  /** Random number, 32-bit unsigned. */
  msgRandom?: number;
  /** Server time. In seconds. */
  msgTimeStamp?: number;
  /** Client time; seen in replies, on no page. In seconds. */
  msgClientTime?: number;
  /** Undocumented; seen in a reply. Known from a weak source only. */
  noticeSeq?: number;
  /** 0 normal, 8 recalled. Known values: 0, 8. */
  msgFlagBits?: number;
  /** 1 when the receiver sent a read receipt. Known values: 0, 1. */
  isPeerRead?: number;
  /** Key for recall, modification, deletion. */
  msgKey?: string;
  /** Content. */
  msgBody?: MsgElement[];
  /** App data; may be absent. */
  cloudCustomData?: string;
}

/**
 * Recall a one-to-one message for both sides.
 *
 * - irreversible: the message leaves offline storage, history and both clients' local caches
 * - works on every one-to-one message, from any sender, of any age
 */
export interface RecallC2cMessage {
  /** Sender of the message. At most 32 bytes. */
  fromAccount: string;
  /** Receiver of the message. At most 32 bytes. */
  toAccount: string;
  /** From send_c2c_message, batch_send_c2c_message, list_c2c_messages or a webhook. */
  msgKey: string;
}

/** What `recallC2cMessage()` answers. */
export interface RecallC2cMessageReply {}

/**
 * Mark a one-to-one conversation as read for a user.
 *
 * - marks one conversation as read for Report_Account, up to MsgReadTime or now
 */
export interface SetC2cMessagesRead {
  /** User whose messages become read. At most 32 bytes. */
  reportAccount: string;
  /** Other side of the conversation. At most 32 bytes. */
  peerAccount: string;
  /** Messages before this UNIX time become read; default now. In seconds. */
  msgReadTime?: TimeOrText | null | undefined;
}

/** What `setC2cMessagesRead()` answers. */
export interface SetC2cMessagesReadReply {}

/**
 * Count a user's unread one-to-one messages.
 *
 * - without Peer_Account: the total over all one-to-one conversations, in AllC2CUnreadMsgNum
 * - with Peer_Account: one number per conversation, in C2CUnreadMsgNumList, and no total
 * - above the default rate: paid add-on in steps of 100 calls a second
 */
export interface GetC2cUnreadCount {
  /** User whose count is wanted. At most 32 bytes. */
  toAccount: string;
  /**
   * Other sides; required to query single conversations. Required in some cases. More than 10 entries are sent in
   * several requests.
   */
  peerAccount?: List<string> | null | undefined;
}

/** What `getC2cUnreadCount()` answers. */
export interface GetC2cUnreadCountReply {
  /** Total, only when Peer_Account was absent. */
  allC2cUnreadMsgNum?: number;
  /** Only when Peer_Account was sent. */
  c2cUnreadMsgNumList?: C2cUnreadCount[];
  /** Accounts that could not be queried; absent when none. */
  errorList?: C2cUnreadFailure[];
}

/** Only when Peer_Account was sent. */
export interface C2cUnreadCount {
  /** Other side. */
  peerAccount?: string;
  /** Unread messages of that conversation. */
  c2cUnreadMsgNum?: number;
}

/** Accounts that could not be queried; absent when none. */
export interface C2cUnreadFailure {
  /** Account that failed. */
  peerAccount?: string;
  /** 70107: account does not exist. */
  errorCode?: number;
}

/**
 * Replace the content or custom data of a one-to-one message.
 *
 * - replaces MsgBody, CloudCustomData, or both; a field not sent stays as it is
 * - the old content cannot be restored
 * - only one-to-one messages; messages sent by the push plugin cannot be modified
 */
export interface ModifyC2cMessage {
  /** Sender of the message. At most 32 bytes. */
  fromAccount: string;
  /** Receiver of the message. At most 32 bytes. */
  toAccount: string;
  /** From send_c2c_message, batch_send_c2c_message, list_c2c_messages or a webhook. */
  msgKey: string;
  /** New content; send this, CloudCustomData or both. At least one of `msgBody` and `cloudCustomData` is sent. */
  msgBody?: List<MsgElement> | null | undefined;
  /** New app data; send this, MsgBody or both. At least one of `msgBody` and `cloudCustomData` is sent. */
  cloudCustomData?: string | null | undefined;
}

/** What `modifyC2cMessage()` answers. */
export interface ModifyC2cMessageReply {}

/**
 * Send read receipts for one-to-one messages.
 *
 * - the reader is Operator_Account; in each entry From_Account must equal Peer_Account and To_Account must equal
 *   Operator_Account
 * - the messages must have been sent with IsNeedReadReceipt 1 for the sender to care
 */
export interface SendC2cReadReceipts {
  /** User who sends the receipt, the reader. At most 32 bytes. */
  operatorAccount: string;
  /** Other side, the author of the messages. At most 32 bytes. */
  peerAccount: string;
  /** Messages; no limit stated. */
  c2cMsgInfo: List<C2cReadReceipt>;
}

/** Messages; no limit stated. */
export interface C2cReadReceipt {
  /** Author, equals Peer_Account. */
  fromAccount: string;
  /** Reader, equals Operator_Account. */
  toAccount: string;
  /** Message key. */
  msgKey: string;
}

/** What `sendC2cReadReceipts()` answers. */
export interface SendC2cReadReceiptsReply {}

/**
 * Delete one-to-one messages for one side only.
 *
 * - up to 30 messages of one conversation per call
 * - one-way: only Operator_Account loses the messages, the other side keeps them
 * - Operator_Account must be sender or receiver of the messages
 */
export interface DeleteC2cMessages {
  /** User in whose name the messages are deleted. At most 32 bytes. */
  operatorAccount: string;
  /** Other side of the conversation. At most 32 bytes. */
  peerAccount: string;
  /** Message keys. More than 30 entries are sent in several requests. */
  msgKeyList: List<string>;
}

/** What `deleteC2cMessages()` answers. */
export interface DeleteC2cMessagesReply {
  /** Keys of the request that are malformed; absent when none. Known from a weak source only. */
  invalidMsgKeyList?: string[];
}

/**
 * Read the key-value pairs of a one-to-one message.
 *
 * - a message extension is a set of key-value pairs on a message that was sent with SupportMessageExtension 1; up
 *   to 300 pairs per message
 * - up to 200 pairs per reply, ordered by Seq; continue with StartSeq
 * - several pairs can share one Seq, so continue at the last Seq seen (StartSeq is inclusive) and drop duplicates
 * - pairs with Seq at or below ClearSeq are void
 */
export interface GetC2cMessageExtensions {
  /** Sender of the message; default is the calling admin. At most 32 bytes. */
  fromAccount?: string | null | undefined;
  /** Receiver of the message. At most 32 bytes. */
  toAccount: string;
  /** Message key. */
  msgKey: string;
  /** Return pairs whose Seq is at least this. */
  startSeq?: number | bigint | null | undefined;
}

/** What `getC2cMessageExtensions()` answers. */
export interface GetC2cMessageExtensionsReply {
  /** 1 when all pairs were returned. Known values: 0, 1. */
  completeFlag?: number;
  /** Highest Seq of all pairs. */
  latestSeq?: number;
  /** Seq of the last clear; 0 when never cleared. */
  clearSeq?: number;
  /** Pairs. */
  extensionList?: C2cMessageExtension[];
}

/** Pairs. */
export interface C2cMessageExtension {
  /** Key. At most 100 bytes. */
  key?: string;
  /** Value. At most 1000 bytes. */
  value?: string;
  /** Version of the pair. */
  seq?: number;
}

/**
 * Set, delete or clear key-value pairs of a one-to-one message.
 *
 * - up to 20 pairs per call, up to 300 per message, at most 200 changes a minute per message
 * - the message must have been sent with SupportMessageExtension 1
 * - Seq is a version check for conversation members; it is not checked for an app admin, and REST calls are made
 *   by an admin
 * - each pair succeeds or fails alone; look at the ErrorCode inside ExtensionList
 */
export interface SetC2cMessageExtensions {
  /** Sender of the message; default is the calling admin. At most 32 bytes. */
  fromAccount?: string | null | undefined;
  /** Receiver of the message. At most 32 bytes. */
  toAccount: string;
  /** Message key. */
  msgKey: string;
  /** 1 set pairs, 2 delete pairs, 3 clear all. */
  operateType: 1 | 2 | 3 | (number & {});
  /**
   * Pairs; required when OperateType is 1 or 2. Required in some cases. More than 20 entries are sent in several
   * requests.
   */
  extensionList?: List<C2cMessageExtensionItem> | null | undefined;
}

/** Pairs; required when OperateType is 1 or 2. */
export interface C2cMessageExtensionItem {
  /** Key. At most 100 bytes. */
  key: string;
  /** Value; empty string when deleting. At most 1000 bytes. */
  value: string;
  /** Version last seen, 0 for a new pair; required unless the caller is an app admin. Required in some cases. */
  seq?: number | bigint | null | undefined;
}

/** What `setC2cMessageExtensions()` answers. */
export interface SetC2cMessageExtensionsReply {
  /** One entry per pair. */
  extensionList?: C2cMessageExtensionResult[];
}

/** One entry per pair. */
export interface C2cMessageExtensionResult {
  /** 0 is success, 23001 is a version conflict. */
  errorCode?: number;
  /** The pair as stored now. */
  extension?: C2cStoredMessageExtension;
}

/** The pair as stored now. */
export interface C2cStoredMessageExtension {
  /** Key. */
  key?: string;
  /** Value; on a conflict the stored one. */
  value?: string;
  /** Version; on a conflict the stored one. */
  seq?: number;
}

/**
 * Send a one-to-one message piece by piece.
 *
 * - one message delivered in pieces: the first call creates it and answers with StreamMsgID, later calls carry
 *   that ID in MsgContent.StreamMsgID
 * - at most 15 seconds between pieces, else the stream ends by itself; after the end (by IsLast or by timeout)
 *   further pieces are refused
 * - continuing pieces: 5 calls a second at most; about one every 200 ms is advised
 * - the message stays under 128 KB
 * - trial and development plans: 1000 messages a day
 * - friendship, blocklist and mute of the sender are not checked
 * - clients too old for streams show CompatibleText
 */
export interface SendC2cStreamMessage {
  /** 1 also delivers to the sender's devices and history, 2 does not. */
  syncOtherMachine?: 1 | 2 | (number & {}) | null | undefined;
  /** Account to send as, for example a chatbot. At most 32 bytes. */
  fromAccount?: string | null | undefined;
  /** Receiver. At most 32 bytes. */
  toAccount: string;
  /** Sequence chosen by the caller, may repeat. From 0 to 4294967295. */
  msgSeq?: number | bigint | null | undefined;
  /** Random number. Filled with a random number when left out. From 0 to 4294967295. */
  msgRandom?: number | bigint | null | undefined;
  /** Exactly one TIMStreamElem. At least 1 entry. At most 1 entry. */
  msgBody: List<MsgElement>;
  /** App data; in the sample of the group page. Known from a weak source only. */
  cloudCustomData?: string | null | undefined;
}

/** What `sendC2cStreamMessage()` answers. */
export interface SendC2cStreamMessageReply {
  /** ID of the stream, to be sent with every later piece. Known from a weak source only. */
  streamMsgId?: string;
  /** Server time; as in send_c2c_message, not confirmed by the page. In seconds. Known from a weak source only. */
  msgTime?: number;
  /** Message key; as in send_c2c_message, not confirmed by the page. Known from a weak source only. */
  msgKey?: string;
  /** Client ID; as in send_c2c_message, not confirmed by the page. Known from a weak source only. */
  msgId?: string;
}

// Content moderation

/**
 * Submit text, an image, audio or video for moderation.
 *
 * - text and images are judged in the reply; audio and video are judged later and reported by webhook under the
 *   same RequestId
 * - regions: the mainland page lists China, Singapore and Seoul, the international page only Singapore
 */
export interface ModerateContent {
  /** Policy: one of these, or the ID of an own policy from the console. */
  auditName: ModerationPolicy | (string & {});
  /** Kind of content. */
  contentType: ModerationContentType | (string & {});
  /** The text, or the URL of the file; image files up to 5 MB. At most 8192 bytes. */
  content: string;
  /** Sender as shown and filtered in the console: a UserID or any own ID. */
  extSender?: string | null | undefined;
  /** Receiver as shown and filtered in the console: a UserID, GroupID or any own ID. */
  extReceiver?: string | null | undefined;
}

/** Policy: one of these, or the ID of an own policy from the console. */
export type ModerationPolicy = "C2C" | "Group" | "UserInfo" | "GroupInfo" | "GroupMemberInfo" | "RelationChain";

/** Kind of content. */
export type ModerationContentType = "Text" | "Image" | "Audio" | "Video";

/** What `moderateContent()` answers. */
export interface ModerateContentReply {
  /** Identifies the submission; audio and video results come with it by webhook. */
  requestId?: string;
  /** Text and images only: advice. */
  result?: ModerationAdvice | (string & {});
  /** Text and images only: higher is worse. From 0 to 100. */
  score?: number;
  /** Text and images only: matched category. */
  label?: ModerationLabel | (string & {});
  /** Words hit; absent when a model, not a word, matched. */
  keywords?: string[];
}

/**
 * Text and images only: advice.
 * Replies may have values that are not listed here.
 */
export type ModerationAdvice = "Pass" | "Review" | "Block";

/**
 * Text and images only: matched category.
 * Replies may have values that are not listed here.
 */
export type ModerationLabel =
  | "Normal"
  | "Polity"
  | "Porn"
  | "Illegal"
  | "Abuse"
  | "Terror"
  | "Ad"
  | "Sexy"
  | "Composite";

/**
 * Submit up to 10 texts and images for moderation.
 *
 * - up to 10 items per call, text and images only; audio and video go one by one through content_moderation
 * - the service gives up after 5 s (93006)
 */
export interface ModerateContentBatch {
  /** Policy: one of these, or the ID of an own policy. */
  auditName: ModerationPolicy | (string & {});
  /** Items to judge. More than 10 entries are sent in several requests. */
  contents: List<ModerationItem>;
  /** Sender as shown and filtered in the console. */
  extSender?: string | null | undefined;
  /** Receiver as shown and filtered in the console. */
  extReceiver?: string | null | undefined;
}

/** Items to judge. */
export interface ModerationItem {
  /** Own number, unique within the call; comes back in the result. */
  contentId: number | bigint;
  /** Kind of content. */
  contentType: ModerationBatchContentType | (string & {});
  /** The text, or the URL of the image (up to 5 MB). At most 8192 bytes. */
  content: string;
}

/** Kind of content. */
export type ModerationBatchContentType = "Text" | "Image";

/** What `moderateContentBatch()` answers. */
export interface ModerateContentBatchReply {
  /** One result per item. */
  auditResults?: AuditResult[];
}

/** One result per item. */
export interface AuditResult {
  /** 0 is success. */
  errorCode?: number;
  /** Error text. */
  errorInfo?: string;
  /** The number from the request. */
  contentId?: number;
  /** Advice. */
  result?: ModerationAdvice | (string & {});
  /** Higher is worse. From 0 to 100. */
  score?: number;
  /** Matched category. */
  label?: ModerationLabel | (string & {});
  /** Matched sub-category. */
  subLabel?: string;
  /** Words hit; absent when a model matched. */
  keywords?: string[];
  /** Identifies the submission. */
  requestId?: string;
}

/**
 * Read the blocked-word libraries of cloud moderation, page by page.
 *
 * - lists the word libraries of cloud moderation; their ID is the LibID of the other word calls
 * - regions: the pages of 2025-11 list China, Singapore and Seoul, the page of 2026-03 only Singapore
 */
export interface GetCloudBlockedWordLibraries {
  /** The app's SDKAppID, as in the URL. */
  sdkAppId: number | bigint;
  /** Position to start at. The first page when left out. At least 0. */
  offset?: number | bigint | null | undefined;
  /** Libraries per reply. At most 100. Documented, not checked. */
  limit: number | bigint;
}

/** What `getCloudBlockedWordLibraries()` answers. */
export interface GetCloudBlockedWordLibrariesReply {
  /** Identifies the call. */
  requestId?: string;
  /** Libraries in all. */
  totalCount?: number;
  /** Libraries. */
  infos?: CloudBlockedWordLibrary[];
}

/** Libraries. */
export interface CloudBlockedWordLibrary {
  /** Library ID. */
  id?: string;
  /** Library name. */
  libName?: string;
  /** Description. */
  describe?: string;
  /** Text like 2023-02-20 13:53:44 +0800 CST. */
  createTime?: string;
  /** What happens on a hit, e.g. Block. */
  suggestion?: string;
}

/**
 * Read the words of a cloud moderation library, page by page.
 *
 * - words of one library, in pages, or those that contain Content
 * - regions: the pages of 2025-11 list China, Singapore and Seoul
 */
export interface GetCloudBlockedWords {
  /** The app's SDKAppID, as in the URL. */
  sdkAppId: number | bigint;
  /** Library ID. */
  libId: string;
  /** Position to start at. The first page when left out. At least 0. */
  offset?: number | bigint | null | undefined;
  /** Words per reply. At most 100. Documented, not checked. */
  limit: number | bigint;
  /** Fuzzy match; when absent or empty, all words. */
  content?: string | null | undefined;
}

/** What `getCloudBlockedWords()` answers. */
export interface GetCloudBlockedWordsReply {
  /** Identifies the call. */
  requestId?: string;
  /** Words in all. */
  totalCount?: number;
  /** Words. */
  infos?: CloudBlockedWord[];
}

/** Words. */
export interface CloudBlockedWord {
  /** Word ID, decimal digits. */
  id?: string;
  /** The word. */
  content?: string;
  /** Text like 2023-06-24 23:45:04. */
  createTime?: string;
}

/**
 * Add words to a cloud moderation library.
 *
 * - up to 10 words per call
 * - regions: the pages of 2025-11 list China, Singapore and Seoul, the page of 2026-03 only Singapore
 */
export interface AddCloudBlockedWords {
  /** The app's SDKAppID, as in the URL. */
  sdkAppId: number | bigint;
  /** Library ID. */
  libId: string;
  /** Words to add. More than 10 entries are sent in several requests. */
  userKeywords: List<CloudBlockedWordItem>;
}

/** Words to add. */
export interface CloudBlockedWordItem {
  /** The word. */
  content: string;
  /** Category. */
  label?: CloudBlockedWordLabel | (string & {}) | null | undefined;
}

/** Category. */
export type CloudBlockedWordLabel =
  | "Normal"
  | "Illegal"
  | "Abuse"
  | "Polity"
  | "Ad"
  | "Porn"
  | "Sexy"
  | "Terror"
  | "Composite";

/** What `addCloudBlockedWords()` answers. */
export interface AddCloudBlockedWordsReply {
  /** Identifies the call. */
  requestId?: string;
}

/**
 * Delete words from a cloud moderation library.
 *
 * - up to 10 words per call, by their text, not their ID
 * - regions: the pages of 2025-11 list China, Singapore and Seoul
 */
export interface DeleteCloudBlockedWords {
  /** The app's SDKAppID, as in the URL. */
  sdkAppId: number | bigint;
  /** Library ID. */
  libId: string;
  /** Words to delete. More than 10 entries are sent in several requests. */
  keywords: List<string>;
}

/** What `deleteCloudBlockedWords()` answers. */
export interface DeleteCloudBlockedWordsReply {
  /** Identifies the call. */
  requestId?: string;
  /** One result per word. */
  details?: DeleteCloudBlockedWordsResult[];
  /** Words deleted, by the table; not to be relied on. */
  count?: number;
}

/** One result per word. */
export interface DeleteCloudBlockedWordsResult {
  /** Word ID. */
  keywordId?: string;
  /** The word. */
  keyword?: string;
  /** True when it is gone. */
  deleted?: boolean;
  /** Why not. */
  errorInfo?: string;
}

/**
 * Add blocked words to local moderation.
 *
 * - up to 10 words per call
 * - local moderation only compares words and patterns; it is another list than cloud moderation's libraries
 *
 * @deprecated Local moderation is no longer maintained; use cloud moderation and add_cloud_blocked_words.
 */
export interface AddLocalBlockedWords {
  /** The app's SDKAppID, as in the URL. Known from a weak source only. */
  sdkAppId: number | bigint;
  /** Words to add. More than 10 entries are sent in several requests. Known from a weak source only. */
  localAuditWords: List<LocalBlockedWordItem>;
}

/** Words to add. */
export interface LocalBlockedWordItem {
  /** The word or pattern. Known from a weak source only. */
  keyword: string;
  /** 1 word, 2 regular expression. Known values: 1, 2. Known from a weak source only. */
  wordType: number | bigint;
  /** 1 replace the hit, 2 hold the message back. Known values: 1, 2. Known from a weak source only. */
  filterType: number | bigint;
  /** Replacement, for FilterType 1. Required in some cases. Known from a weak source only. */
  replacedContent?: string | null | undefined;
}

/** What `addLocalBlockedWords()` answers. */
export interface AddLocalBlockedWordsReply {
  /** Identifies the call. Known from a weak source only. */
  requestId?: string;
}

/**
 * Delete blocked words of local moderation.
 *
 * - up to 10 words per call
 * - each item is a word as get_local_audit_keywords gives it, with its Id
 *
 * @deprecated Local moderation is no longer maintained; use cloud moderation and delete_cloud_blocked_words.
 */
export interface DeleteLocalBlockedWords {
  /** The app's SDKAppID, as in the URL. Known from a weak source only. */
  sdkAppId: number | bigint;
  /** Words to delete. More than 10 entries are sent in several requests. Known from a weak source only. */
  localAuditWords: List<LocalBlockedWordToDelete>;
}

/** Words to delete. */
export interface LocalBlockedWordToDelete {
  /** Word ID. Known from a weak source only. */
  id: number | bigint | string;
  /** The word or pattern. Known from a weak source only. */
  keyword: string;
  /** 1 word, 2 regular expression. Known values: 1, 2. Known from a weak source only. */
  wordType: number | bigint;
  /** 1 replace, 2 hold back. Known values: 1, 2. Known from a weak source only. */
  filterType: number | bigint;
  /** Replacement. Known from a weak source only. */
  replacedContent?: string | null | undefined;
}

/** What `deleteLocalBlockedWords()` answers. */
export interface DeleteLocalBlockedWordsReply {
  /** Identifies the call. Known from a weak source only. */
  requestId?: string;
}

/**
 * Read the blocked words of local moderation, page by page.
 *
 * - words of one FilterType, in pages, or those that match Keyword
 *
 * @deprecated Local moderation is no longer maintained; use cloud moderation and get_cloud_blocked_words.
 */
export interface GetLocalBlockedWords {
  /** The app's SDKAppID, as in the URL. Known from a weak source only. */
  sdkAppId: number | bigint;
  /** 1 replaced words, 2 words that hold the message back. Known values: 1, 2. Known from a weak source only. */
  filterType: number | bigint;
  /**
   * Position to start at. The first page when left out. At least 0. Documented, not checked. Known from a weak
   * source only.
   */
  offset?: number | bigint | null | undefined;
  /** Words per reply. At most 100. Documented, not checked. Known from a weak source only. */
  limit: number | bigint;
  /** Fuzzy match; when empty, all words. Known from a weak source only. */
  keyword?: string | null | undefined;
}

/** What `getLocalBlockedWords()` answers. */
export interface GetLocalBlockedWordsReply {
  /** Identifies the call. Known from a weak source only. */
  requestId?: string;
  /** Words. Known from a weak source only. */
  localAuditWords?: LocalBlockedWord[];
  /** Words of the app in all. Known from a weak source only. */
  totalCount?: number;
  /** Regular expressions of the app in all. Known from a weak source only. */
  totalRegCount?: number;
  /** Words that fit FilterType and Keyword. Known from a weak source only. */
  curCount?: number;
  /** Regular expressions that fit FilterType and Keyword. Known from a weak source only. */
  curRegCount?: number;
}

/** Words. */
export interface LocalBlockedWord {
  /** Word ID, 64 bits in doocs. Known from a weak source only. */
  id?: number | string;
  /** The word or pattern. Known from a weak source only. */
  keyword?: string;
  /** 1 word, 2 regular expression. Known values: 1, 2. Known from a weak source only. */
  wordType?: number;
  /** 1 replace, 2 hold back. Known values: 1, 2. Known from a weak source only. */
  filterType?: number;
  /** Replacement. Known from a weak source only. */
  replacedContent?: string;
  /** Time of the last change, as text. Known from a weak source only. */
  updateTime?: string;
}

// Official accounts

/**
 * Create an official account.
 *
 * - a chosen ID must begin with `@TOA#_` and not with `@TOA#_@TOA#` (at most 48 bytes); without one the server
 *   makes one (form `@TOA#_@TOA#xxxx`)
 * - the owner must be an account that was already imported
 * - keep the returned OfficialAccountUserID, every other call takes it as Official_Account
 * - lengths are counted in UTF-8 bytes
 */
export interface CreateOfficialAccount {
  /** Owner; must be an imported account. */
  ownerAccount: string;
  /**
   * Own ID: printable ASCII 0x20-0x7e, must start with `@TOA#_` but not with `@TOA#_@TOA#`; generated when left out.
   * At most 48 bytes.
   */
  officialAccountUserId?: string | null | undefined;
  /** Display name. At most 150 bytes. */
  name: string;
  /** Description. At most 400 bytes. */
  introduction?: string | null | undefined;
  /** Avatar URL. At most 500 bytes. */
  faceUrl?: string | null | undefined;
  /** Most subscribers it may have. Default 100000. */
  maxSubscriberNum?: number | bigint | null | undefined;
  /** Organization it belongs to. At most 500 bytes. */
  organization?: string | null | undefined;
  /** Free custom field. At most 3000 bytes. */
  customString?: string | null | undefined;
}

/** What `createOfficialAccount()` answers. */
export interface CreateOfficialAccountReply {
  /** ID of the new official account, chosen or generated. */
  officialAccountUserId?: string;
}

/**
 * Terminate an official account.
 *
 * - irreversible; a second call answers 130004
 */
export interface DestroyOfficialAccount {
  /** ID of the official account to end. */
  officialAccount: string;
}

/** What `destroyOfficialAccount()` answers. */
export interface DestroyOfficialAccountReply {}

/**
 * Change the information of an official account.
 *
 * - only the fields sent are meant to change
 * - lengths are counted in UTF-8 bytes
 */
export interface ModifyOfficialAccount {
  /** ID of the official account to change. */
  officialAccount: string;
  /** New name. At most 150 bytes. */
  name?: string | null | undefined;
  /** New description. At most 400 bytes. */
  introduction?: string | null | undefined;
  /** New avatar URL. At most 500 bytes. */
  faceUrl?: string | null | undefined;
  /** New organization. At most 500 bytes. */
  organization?: string | null | undefined;
  /** New custom field. At most 3000 bytes. */
  customString?: string | null | undefined;
  /** New subscriber limit; 100000 is the default an account is created with. */
  maxSubscriberNum?: number | bigint | null | undefined;
}

/** What `modifyOfficialAccount()` answers. */
export interface ModifyOfficialAccountReply {}

/**
 * Read the information of official accounts.
 *
 * - up to 50 official accounts per call
 * - without ResponseFilter every field comes back
 * - the top-level ErrorCode is about the whole call; each item carries its own ErrorCode and ErrorInfo
 */
export interface GetOfficialAccounts {
  /** Official accounts to read. More than 50 entries are sent in several requests. */
  officialAccountIdList: List<OfficialAccountId>;
  /** Which fields to return; all when left out. */
  responseFilter?: OfficialAccountFilter | null | undefined;
}

/** Official accounts to read. */
export interface OfficialAccountId {
  /** Official account ID. */
  officialAccount: string;
}

/** Which fields to return; all when left out. */
export interface OfficialAccountFilter {
  /** Fields of the official account to return. */
  officialAccountBaseInfoFilter?: List<OfficialAccountField | (string & {})> | null | undefined;
}

/** Fields of the official account to return. */
export type OfficialAccountField =
  | "CreateTime"
  | "Name"
  | "Owner_Account"
  | "LastMsgTime"
  | "SubscriberNum"
  | "Introduction"
  | "FaceUrl"
  | "Organization"
  | "CustomString";

/** What `getOfficialAccounts()` answers. */
export interface GetOfficialAccountsReply {
  /** One entry per official account asked for. */
  officialAccountInfoList?: OfficialAccountInfo[];
}

/** One entry per official account asked for. */
export interface OfficialAccountInfo {
  /** Official account ID. */
  officialAccount?: string;
  /** 0 when this official account was read. */
  errorCode?: number;
  /** Error text of this entry. */
  errorInfo?: string;
  /** Creation time. In seconds. */
  createTime?: number;
  /** Name. */
  name?: string;
  /** Owner. */
  ownerAccount?: string;
  /** Time of the last message. In seconds. */
  lastMsgTime?: number;
  /** Subscribers now. */
  subscriberNum?: number;
  /** Description. */
  introduction?: string;
  /** Avatar URL. */
  faceUrl?: string;
  /** Organization. */
  organization?: string;
  /** Custom field. */
  customString?: string;
}

/**
 * Read the subscribers of an official account, page by page.
 *
 * - pages with a string cursor; send "" the first time
 */
export interface ListSubscribers {
  /** Official account ID. */
  officialAccount: string;
  /** Subscribers per page; the page says all are returned when it is left out. At most 200. Documented, not checked. */
  limit?: number | bigint | null | undefined;
  /** Cursor; "" on the first call, then the Next of the previous reply. The first page when left out. */
  next?: string | null | undefined;
}

/** What `listSubscribers()` answers. */
export interface ListSubscribersReply {
  /** Cursor for the next page, "" after the last one. */
  next?: string;
  /** Subscribers in all. */
  subscriberNum?: number;
  /** This page of subscribers. */
  subscriberList?: SubscriberInfo[];
}

/** This page of subscribers. */
export interface SubscriberInfo {
  /** UserID. */
  subscriberAccount?: string;
  /** When the user subscribed. In seconds. */
  subscribeTime?: number;
  /** Custom field of the subscriber. */
  customString?: string;
  /** How the subscriber receives messages. */
  msgFlag?: SubscriberMsgFlag | (string & {});
  /** When the subscriber last sent a message; 0 in the sample. In seconds. */
  lastSendMsgTime?: number;
}

/**
 * How the subscriber receives messages.
 * Replies may have values that are not listed here.
 */
export type SubscriberMsgFlag = "AcceptAndNotify" | "AcceptNotNotify" | "Discard";

/**
 * Subscribe users to an official account.
 *
 * - up to 100 subscribers per call
 * - Result is not an error code: 1 added, 2 was already subscribed, 0 failed
 */
export interface AddSubscribers {
  /** Official account to subscribe to. */
  officialAccount: string;
  /** Users to subscribe. More than 100 entries are sent in several requests. */
  subscriberList: List<SubscriberItem>;
}

/** Users to subscribe. */
export interface SubscriberItem {
  /** UserID. */
  subscriberAccount: string;
}

/** What `addSubscribers()` answers. */
export interface AddSubscribersReply {
  /** One result per user. */
  subscriberList?: AddSubscribersResult[];
}

/** One result per user. */
export interface AddSubscribersResult {
  /** UserID. */
  subscriberAccount?: string;
  /** 0 failed, 1 added, 2 already subscribed. Known values: 0, 1, 2. */
  result?: number;
}

/**
 * Remove subscribers from an official account.
 *
 * - Result is not an error code: 1 removed, 2 was not subscribed, 0 failed
 * - check that every account sent has an entry in the reply (see quirks)
 * - no page states how many users one call may name (add_subscriber takes 100)
 */
export interface DeleteSubscribers {
  /** Official account to unsubscribe from. */
  officialAccount: string;
  /**
   * UserIDs to remove; name taken from the official sample, see quirks. Exactly one of `subscriberToDelAccount` and
   * `subscriberList` is sent.
   */
  subscriberToDelAccount?: List<string> | null | undefined;
  /**
   * The field table's name for the same list; only to be tried if the server does not honor SubscriberToDel_Account,
   * see quirks. Exactly one of `subscriberToDelAccount` and `subscriberList` is sent. Known from a weak source only.
   */
  subscriberList?: List<SubscriberToDelete> | null | undefined;
}

/**
 * The field table's name for the same list; only to be tried if the server does not honor SubscriberToDel_Account,
 * see quirks.
 */
export interface SubscriberToDelete {
  /** UserID; only within SubscriberList. Required in some cases. Known from a weak source only. */
  subscriberAccount?: string | null | undefined;
}

/** What `deleteSubscribers()` answers. */
export interface DeleteSubscribersReply {
  /** One result per user. */
  subscriberList?: DeleteSubscribersResult[];
}

/** One result per user. */
export interface DeleteSubscribersResult {
  /** UserID. */
  subscriberAccount?: string;
  /** 0 failed, 1 removed, 2 was not subscribed. Known values: 0, 1, 2. */
  result?: number;
}

/**
 * Change the custom field of a subscriber.
 *
 * - sets the custom field of one subscriber of one official account
 */
export interface ModifySubscriber {
  /** Official account ID. */
  officialAccount: string;
  /** Subscriber to change. */
  subscriberAccount: string;
  /** New custom field of the subscriber. */
  customString: string;
}

/** What `modifySubscriber()` answers. */
export interface ModifySubscriberReply {}

/**
 * Read the official accounts a user subscribes to, page by page.
 *
 * - pages by position; the cursor comes back as Next and goes out as Offset
 * - a filter that is left out returns all its fields
 */
export interface ListSubscribedOfficialAccounts {
  /** User whose subscriptions are read. */
  subscriberAccount: string;
  /** Official accounts per page. At most 200. Documented, not checked. Default 200. */
  limit?: number | bigint | null | undefined;
  /** Position to start from; 0 at first. */
  offset?: number | bigint | null | undefined;
  /** Which fields to return. */
  responseFilter?: SubscribedOfficialAccountFilter | null | undefined;
}

/** Which fields to return. */
export interface SubscribedOfficialAccountFilter {
  /** Fields of each official account. */
  officialAccountBaseInfoFilter?: List<OfficialAccountField | (string & {})> | null | undefined;
  /** Fields of the user's own subscription. */
  selfInfoFilter?: List<SubscriptionField | (string & {})> | null | undefined;
}

/** Fields of the user's own subscription. */
export type SubscriptionField = "SubscribeTime" | "CustomString";

/** What `listSubscribedOfficialAccounts()` answers. */
export interface ListSubscribedOfficialAccountsReply {
  /** This page of official accounts. */
  officialAccountInfoList?: SubscribedOfficialAccount[];
  /** Official accounts the user subscribes to. */
  totalCount?: number;
  /** 1 when this was the last page, 0 when more follow. Known values: 0, 1. */
  completeFlag?: number;
  /** Offset of the next page. */
  next?: number;
}

/** This page of official accounts. */
export interface SubscribedOfficialAccount {
  /** Official account ID. */
  officialAccount?: string;
  /** Creation time. In seconds. */
  createTime?: number;
  /** Name. */
  name?: string;
  /** Owner. */
  ownerAccount?: string;
  /** Time of the last message. In seconds. */
  lastMsgTime?: number;
  /** Subscribers now. */
  subscriberNum?: number;
  /** Description. */
  introduction?: string;
  /** Avatar URL. */
  faceUrl?: string;
  /** Organization. */
  organization?: string;
  /** Custom field of the official account. */
  customString?: string;
  /** The user's own subscription. */
  selfInfo?: Subscription;
}

/** The user's own subscription. */
export interface Subscription {
  /** When the user subscribed. In seconds. */
  subscribeTime?: number;
  /** Custom field of the subscriber. */
  customString?: string;
}

/**
 * Send a message to all subscribers of an official account.
 *
 * - broadcasts to every subscriber
 * - one official account may send 1 message per second and 2 broadcasts per hour
 * - a message that repeats another within 5 minutes is dropped, so a retry of the same call should keep Random
 * - keep MsgKey to recall the message
 */
export interface SendOfficialAccountMessage {
  /** Official account that sends. */
  officialAccount: string;
  /**
   * Unsigned 32-bit; same content and same Random within 5 minutes is a duplicate. Filled with a random number when
   * left out. From 0 to 4294967295.
   */
  random?: number | bigint | null | undefined;
  /** Message elements. At most 12288 bytes as JSON (documented, not checked). */
  msgBody: List<MsgElement>;
  /** Offline push settings. */
  offlinePushInfo?: OfflinePushInfo | null | undefined;
  /** Webhooks switched off for this message. */
  forbidCallbackControl?: List<ForbidCallbackControl | (string & {})> | null | undefined;
  /** 1 sends to online subscribers only. Default 0. */
  onlineOnlyFlag?: 0 | 1 | boolean | null | undefined;
  /** NoLastMsg leaves the conversation list alone; not allowed with OnlineOnlyFlag 1. */
  sendMsgControl?: List<OfficialAccountSendMsgControl | (string & {})> | null | undefined;
  /** Custom data kept in the cloud with the message. */
  cloudCustomData?: string | null | undefined;
}

/** NoLastMsg leaves the conversation list alone; not allowed with OnlineOnlyFlag 1. */
export type OfficialAccountSendMsgControl = "NoLastMsg" | "NoMsgCheck";

/** What `sendOfficialAccountMessage()` answers. */
export interface SendOfficialAccountMessageReply {
  /** Server time of the message. In seconds. */
  msgTime?: number;
  /** Key for recall, at most 50 characters; form Seq_1_ServerTime. */
  msgKey?: string;
}

/**
 * Recall messages of an official account.
 *
 * - up to 10 messages per call
 * - no time limit beyond the roaming period of the messages
 * - recalls messages sent by clients and by this API; receivers' local copies go too
 */
export interface RecallOfficialAccountMessages {
  /** Official account whose messages are recalled. */
  officialAccount: string;
  /** Keys of the messages. More than 10 entries are sent in several requests. */
  msgKeyList: List<string>;
  /** Reason of the recall. At most 100 bytes. Documented, not checked. */
  reason?: string | null | undefined;
}

/** What `recallOfficialAccountMessages()` answers. */
export interface RecallOfficialAccountMessagesReply {
  /** One result per message. */
  recallRetList?: OfficialAccountRecallResult[];
}

/** One result per message. */
export interface OfficialAccountRecallResult {
  /** Key of the message. */
  msgKey?: string;
  /** 0 recalled, else an error code. */
  retCode?: number;
}

/**
 * Read the message history of an official account, newest first.
 *
 * - without LastMsgKey the newest messages are returned; then send the LastMsgKey of the last reply to go back in
 *   time
 * - a message with IsPlaceMsg 1 expired, failed to store or was deleted; its MsgBody is empty
 * - MsgKey has the form Seq_1_ServerTime
 */
export interface ListOfficialAccountMessages {
  /** Official account to read. */
  officialAccount: string;
  /** MsgKey to continue from; older messages are returned. */
  lastMsgKey?: string | null | undefined;
  /** Messages wanted; more than 20 are not returned in one call. */
  reqMsgNumber?: number | bigint | null | undefined;
  /** 1 also returns recalled messages. Default 0. */
  withRecalledMsg?: 0 | 1 | boolean | null | undefined;
}

/** What `listOfficialAccountMessages()` answers. */
export interface ListOfficialAccountMessagesReply {
  /** Official account asked for. */
  officialAccount?: string;
  /**
   * 1 all asked-for messages are here; 0 cut off by size or by the limit of 20; 2 everything before the range has
   * expired. Known values: 0, 1, 2.
   */
  isFinished?: number;
  /** Key to continue from. */
  lastMsgKey?: string;
  /** Messages. */
  rspMsgList?: OfficialAccountMessage[];
}

/** Messages. */
export interface OfficialAccountMessage {
  /** Sender. */
  fromAccount?: string;
  /** 0 a message, 1 a hole (deleted or expired), 2 recalled. Known values: 0, 1, 2. */
  isPlaceMsg?: number;
  /** Elements; empty for a hole. */
  msgBody?: MsgElement[];
  /** Sequence number, smaller is earlier. From 0 to 4294967295. */
  msgSeq?: number;
  /** Key for recall. */
  msgKey?: string;
  /** Server time. In seconds. */
  msgTimeStamp?: number;
  /**
   * Random number of the message; not in the sample. From 0 to 4294967295. Documented, not checked. Known from a
   * weak source only.
   */
  msgRandom?: number;
  /** 1 High, 2 Normal, 3 Low, 4 Lowest; not in the sample. Known values: 1, 2, 3, 4. Known from a weak source only. */
  msgPriority?: number;
  /** 1 for a system message; not in the sample. Known from a weak source only. */
  isSystemMsg?: number;
}

// Operations, archives and chat files

/**
 * Mute a user everywhere, or lift the mute.
 *
 * - send at least one of C2CmsgNospeakingTime and GroupmsgNospeakingTime (130008 otherwise)
 * - 0 lifts the mute, 4294967295 mutes for ever, any other value is a number of seconds after which the mute ends
 *   by itself
 * - while muted, the user's one-to-one messages fail with 20012 and group messages with 10017, and the before-send
 *   webhooks are not called
 * - one account per call
 */
export interface SetGlobalMute {
  /** Account to mute. At most 32 bytes. */
  setAccount: string;
  /**
   * One-to-one mute; one of the two times is required. At least one of `c2cMsgNospeakingTime` and
   * `groupMsgNospeakingTime` is sent. From 0 to 4294967295. In seconds. `C2CmsgNospeakingTime` on the wire.
   */
  c2cMsgNospeakingTime?: number | bigint | null | undefined;
  /**
   * Group mute; one of the two times is required. At least one of `c2cMsgNospeakingTime` and
   * `groupMsgNospeakingTime` is sent. From 0 to 4294967295. In seconds. `GroupmsgNospeakingTime` on the wire.
   */
  groupMsgNospeakingTime?: number | bigint | null | undefined;
}

/** What `setGlobalMute()` answers. */
export interface SetGlobalMuteReply {}

/**
 * Read how long a user is muted everywhere.
 *
 * - 0 means not muted, 4294967295 muted for ever, any other value the seconds of mute
 * - an account that does not exist is reported as muted for ever, not as an error
 */
export interface GetGlobalMute {
  /** Account to query. At most 32 bytes. */
  getAccount: string;
}

/** What `getGlobalMute()` answers. */
export interface GetGlobalMuteReply {
  /** One-to-one mute. From 0 to 4294967295. In seconds. `C2CmsgNospeakingTime` on the wire. */
  c2cMsgNospeakingTime?: number;
  /** Group mute. From 0 to 4294967295. In seconds. `GroupmsgNospeakingTime` on the wire. */
  groupMsgNospeakingTime?: number;
}

/**
 * Read the app's daily figures of the last 30 days.
 *
 * - figures of the last 30 days, one entry per day
 * - without RequestField all fields are returned; Date comes back in any case
 * - all values are strings, the numbers too; Date is YYYYMMDD
 * - days are counted in Beijing time (UTC+8)
 */
export interface GetOperationsData {
  /** Fields to return. */
  requestField?: List<OperationsField | (string & {})> | null | undefined;
}

/** Fields to return. */
export type OperationsField =
  | "AppName"
  | "AppId"
  | "Company"
  | "ActiveUserNum"
  | "RegistUserNumOneDay"
  | "RegistUserNumTotal"
  | "LoginTimes"
  | "LoginUserNum"
  | "UpMsgNum"
  | "SendMsgUserNum"
  | "APNSMsgNum"
  | "C2CUpMsgNum"
  | "C2CSendMsgUserNum"
  | "C2CAPNSMsgNum"
  | "MaxOnlineNum"
  | "ChainIncrease"
  | "ChainDecrease"
  | "GroupUpMsgNum"
  | "GroupSendMsgUserNum"
  | "GroupAPNSMsgNum"
  | "GroupSendMsgGroupNum"
  | "GroupJoinGroupTimes"
  | "GroupQuitGroupTimes"
  | "GroupNewGroupNum"
  | "GroupAllGroupNum"
  | "GroupDestroyGroupNum"
  | "CallBackReq"
  | "CallBackRsp"
  | "Date";

/** What `getOperationsData()` answers. */
export interface GetOperationsDataReply {
  /** One entry per day. */
  result?: OperationsData[];
}

/** One entry per day. */
export interface OperationsData {
  /** App name; absent in the newest sample. */
  appName?: string;
  /** SDKAppID. */
  appId?: string;
  /** Customer name; absent in the newest sample. */
  company?: string;
  /** Active users. */
  activeUserNum?: string;
  /** New users of the day. */
  registUserNumOneDay?: string;
  /** Users so far. */
  registUserNumTotal?: string;
  /** Logins. */
  loginTimes?: string;
  /** Users who logged in. */
  loginUserNum?: string;
  /** Messages sent. */
  upMsgNum?: string;
  /** Messages delivered; not in the field list. */
  downMsgNum?: string;
  /** Users who sent messages. */
  sendMsgUserNum?: string;
  /** APNs pushes. */
  apnsMsgNum?: string;
  /** One-to-one messages sent. */
  c2cUpMsgNum?: string;
  /** One-to-one messages delivered; not in the field list. */
  c2cDownMsgNum?: string;
  /** Users who sent one-to-one messages. */
  c2cSendMsgUserNum?: string;
  /** APNs pushes for one-to-one messages. `C2CAPNSMsgNum` on the wire. */
  c2cApnsMsgNum?: string;
  /** Peak of users online. */
  maxOnlineNum?: string;
  /** Friendships made. */
  chainIncrease?: string;
  /** Friendships ended. */
  chainDecrease?: string;
  /** Group messages sent. */
  groupUpMsgNum?: string;
  /** Group messages delivered; not in the field list. */
  groupDownMsgNum?: string;
  /** Users who sent group messages. */
  groupSendMsgUserNum?: string;
  /** APNs pushes for group messages. */
  groupApnsMsgNum?: string;
  /** Groups with messages. */
  groupSendMsgGroupNum?: string;
  /** Group joins. */
  groupJoinGroupTimes?: string;
  /** Group leaves. */
  groupQuitGroupTimes?: string;
  /** Groups created. */
  groupNewGroupNum?: string;
  /** Groups so far. */
  groupAllGroupNum?: string;
  /** Groups disbanded. */
  groupDestroyGroupNum?: string;
  /** Webhook requests. */
  callBackReq?: string;
  /** Webhook responses. */
  callBackRsp?: string;
  /** Day, YYYYMMDD. */
  date?: string;
}

/**
 * Read where to download all messages of one hour.
 *
 * - returns download addresses for all one-to-one or all group messages of the app in one hour of the last 7 days
 * - MsgTime is in Beijing time whatever the data center
 * - the file of an hour is made after the hour ends, usually within one hour, longer with much traffic; until then
 *   1004
 * - files are deleted after 7 days; a download address expires at ExpireTime, then call again
 * - file: gzip, one JSON document laid out by line: first line
 *   `{"SdkAppId":..,"ChatType":..,"MsgTime":..,"MsgList":[`, then one message per line with a trailing comma, last
 *   line `]}`
 * - a message line has From_Account, MsgTimestamp, MsgSeq, MsgBody, and To_Account and MsgRandom (C2C) or GroupId
 *   (Group)
 * - meant for backup and statistics, not for live features
 */
export interface GetMessageArchives {
  /** One-to-one or group messages. */
  chatType: ArchiveChatType | (string & {});
  /** Hour as YYYYMMDDHH, Beijing time; 2024060721 covers 21:00 to 21:59. */
  msgTime: string;
}

/** One-to-one or group messages. */
export type ArchiveChatType = "C2C" | "Group";

/** What `getMessageArchives()` answers. */
export interface GetMessageArchivesReply {
  /** Archive files. */
  file?: ArchiveFile[];
}

/** Archive files. */
export interface ArchiveFile {
  /** Download address. */
  url?: string;
  /** Expiry of the address, 'YYYY-MM-DD hh:mm:ss', time zone not stated. */
  expireTime?: string;
  /** Size before compression. In bytes. */
  fileSize?: number;
  /** MD5 before compression, hex. */
  fileMd5?: string;
  /** Size of the gzip file. In bytes. */
  gzipSize?: number;
  /** MD5 of the gzip file, hex. */
  gzipMd5?: string;
}

/**
 * Read the IP addresses of Chat servers and webhook senders.
 *
 * - the body is an empty object; the selector nettype goes in the URL query beside sdkappid, identifier, usersig,
 *   random and contenttype
 * - nettype: 0 all; 1 native SDK, China incl. Hong Kong; 2 native SDK, elsewhere; 3 web SDK, China incl. Hong
 *   Kong; 4 web SDK, elsewhere; 5 webhook senders, China incl. Hong Kong; 6 webhook senders, elsewhere
 * - use 5 or 6 to allow-list the addresses webhooks come from
 * - entries are single addresses or CIDR ranges; they change, so read them again from time to time
 */
export interface GetServerIps {
  /** Which addresses, as listed in the notes; what leaving it out returns is not stated. Sent in the URL's query. */
  nettype?: 0 | 1 | 2 | 3 | 4 | 5 | 6 | (number & {}) | null | undefined;
}

/** What `getServerIps()` answers. */
export interface GetServerIpsReply {
  /** Addresses or CIDR ranges. */
  ipList?: string[];
}

/**
 * Ban a file that was sent in a chat.
 *
 * - works only for rich-media files uploaded through the Chat SDK (native SDK 4.9.x or later, web SDK 2.0.0 or
 *   later)
 * - after the ban the SDK can no longer open the file; get_chat_file_urls still can
 * - one file per call
 */
export interface BanChatFile {
  /** File URL, from the URL field of the rich-media message element. */
  rawUrl: string;
}

/** What `banChatFile()` answers. */
export interface BanChatFileReply {}

/**
 * Lift the ban of a chat file.
 *
 * - lifts ban_chat_file; same conditions on the file
 * - one file per call
 */
export interface UnbanChatFile {
  /** File URL, from the URL field of the rich-media message element. */
  rawUrl: string;
}

/** What `unbanChatFile()` answers. */
export interface UnbanChatFileReply {}

/**
 * Make signed URLs of chat files and read their state.
 *
 * - returns signed URLs with full control, valid 15 minutes, and each file's state; they open banned files too
 * - works only for rich-media files uploaded through the Chat SDK (native SDK 4.9.x or later, web SDK 2.0.0 or
 *   later)
 * - ResourceID is chosen by the caller and links each result to its request entry: keep it unique within a call
 * - no limit on the number of files is stated
 */
export interface GetChatFileUrls {
  /** Files to sign. */
  rawUrls: List<ChatFileItem>;
}

/** Files to sign. */
export interface ChatFileItem {
  /** Caller's number for the file, unique in the call. */
  resourceId: number | bigint;
  /** File URL, from the URL field of the rich-media message element. */
  rawUrl: string;
}

/** What `getChatFileUrls()` answers. */
export interface GetChatFileUrlsReply {
  /** One result per file. */
  preSigUrls?: ChatFileUrl[];
}

/** One result per file. */
export interface ChatFileUrl {
  /** 0 is success. */
  code?: number;
  /** Error text, empty on success. */
  desc?: string;
  /** Number given in the request. */
  resourceId?: number;
  /** Signed URL, valid 15 minutes. */
  preSigUrl?: string;
  /** 0 normal, 1 banned, 2 gone (perhaps expired). Known values: 0, 1, 2. */
  status?: number;
}

// Profile management

/**
 * Set profile fields of an account.
 *
 * - one account per call, any number of fields
 * - a profile field is a Tag (letters, digits and underscore) with a Value: uint32 or uint64 as a JSON number,
 *   string at most 500 bytes, or bytes at most 500 bytes sent as a string
 * - Tag_Profile_IM_Nick: string, at most 500 bytes, nickname
 * - Tag_Profile_IM_Gender: string, one of Gender_Type_Unknown (not set), Gender_Type_Female, Gender_Type_Male
 * - Tag_Profile_IM_BirthDay: uint32, recommended form YYYYMMDD such as 20190419
 * - Tag_Profile_IM_Location: string; international page: at most 16 bytes, meant as four uint32 for country,
 *   province, city, district; mainland page since 2024-10: at most 500 bytes
 * - Tag_Profile_IM_SelfSignature: string, at most 500 bytes
 * - Tag_Profile_IM_AllowType: string, who may add this user as a friend: AllowType_Type_NeedConfirm,
 *   AllowType_Type_AllowAny, AllowType_Type_DenyAny
 * - Tag_Profile_IM_Language: uint32, meaning defined by the app
 * - Tag_Profile_IM_Image: string, at most 500 bytes, avatar URL
 * - Tag_Profile_IM_AdminForbidType: string, AdminForbid_Type_None (default) or AdminForbid_Type_SendOut (this user
 *   may not send friend requests)
 * - Tag_Profile_IM_Level: uint32, one level per byte suggested
 * - Tag_Profile_IM_Role: uint32, one role per byte suggested
 * - custom fields: Tag_Profile_Custom\_ plus a keyword of at most 8 letters (Tag_Profile_Custom_Test), created in
 *   the console beforehand (active after 5 to 10 minutes); string or bytes only, no integers, at most 500 bytes;
 *   each can be readable or writable by the app, the admin or both
 * - changing a standard field is pushed to the user's clients
 */
export interface SetProfile {
  /** Account whose profile is set. At most 32 bytes. */
  fromAccount: string;
  /** Fields to set. */
  profileItem: List<ProfileItem>;
}

/** Fields to set. */
export interface ProfileItem {
  /** Standard or custom profile tag. */
  tag: string;
  /** Number for uint32 and uint64 tags, otherwise string. */
  value: TagValue;
}

/** What `setProfile()` answers. */
export interface SetProfileReply {}

/**
 * Read profile fields of up to 100 accounts.
 *
 * - works for friends and for any other imported account
 * - at most 100 accounts per call, lest the reply grow too large
 * - all accounts must be imported, otherwise the backend reports an error
 * - in the samples a failed account has no ProfileItem
 * - tags: see set_profile
 */
export interface GetProfiles {
  /** Accounts to read. More than 100 entries are sent in several requests. */
  toAccount: List<string>;
  /** Standard or custom profile tags to read. */
  tagList: List<string>;
}

/** What `getProfiles()` answers. */
export interface GetProfilesReply {
  /** One entry per account. */
  userProfileItem?: UserProfile[];
  /** Accounts that failed; present only when there are any. */
  failAccount?: string[];
}

/** One entry per account. */
export interface UserProfile {
  /** The account. */
  toAccount?: string;
  /** Fields found; absent for a failed account. */
  profileItem?: ProfileField[];
  /** 0 is success. */
  resultCode?: number;
  /** Error name, empty on success. */
  resultInfo?: string;
}

/** Fields found; absent for a failed account. */
export interface ProfileField {
  /** Profile tag. */
  tag?: string;
  /** String or integer. */
  value?: string | number | string[];
}

// Push service

/**
 * Push to all users, or to those with given tags or attributes.
 *
 * - more than 1 second must pass between two calls; daily quota as under edition
 * - without Condition the push goes to every user of the app
 * - attribute conditions (AttrsOr, AttrsAnd) and tag conditions (TagsOr, TagsAnd, TagsNot) exclude each other; two
 *   of the same kind may stand together
 * - with MsgBody (Chat set) it is a message: roaming and unread unless OnlineOnlyFlag is 1; such messages cannot
 *   be modified later
 * - without MsgBody (Push set) it is a notification: OfflinePushInfo.PushFlag 0 also pushes offline, 1 reaches
 *   online users only (SDK 8.2.6325 or later) and then carries Ext
 * - an account must have logged in or been imported to receive it
 * - delivery takes a while; keep TaskId to revoke the push or read its statistics
 * - the request body may be at most 10 KB
 */
export interface Push {
  /** Sender shown to receivers: the admin, or an account the admin names. */
  fromAccount: string;
  /**
   * Random number; repeats within a second are dropped. Filled with a random number when left out. From 0 to
   * 4294967295.
   */
  msgRandom?: number | bigint | null | undefined;
  /** Needed to send an in-app message; left out for a pure notification. Required in some cases. */
  msgBody?: List<MsgElement> | null | undefined;
  /** With MsgBody: 0 keeps roaming and unread (at most 200 users per second are served), 1 keeps neither. Default 0. */
  onlineOnlyFlag?: 0 | 1 | boolean | null | undefined;
  /** Needed when MsgBody is left out; optional with MsgBody. Required in some cases. */
  offlinePushInfo?: OfflinePushInfo | null | undefined;
  /** Who receives it; everybody when left out. */
  condition?: PushCondition | null | undefined;
  /** Own mark handed back in push webhooks. At most 64 bytes. */
  dataId?: string | null | undefined;
}

/** Who receives it; everybody when left out. */
export interface PushCondition {
  /** Attribute name to value; any of them holds. At most 10 entries. Documented, not checked. */
  attrsOr?: Fields<string> | null | undefined;
  /** Attribute name to value; all of them hold. At most 10 entries. Documented, not checked. */
  attrsAnd?: Fields<string> | null | undefined;
  /** Any of the tags; each tag up to 50 bytes. At most 10 entries. Each at most 50 bytes. */
  tagsOr?: List<string> | null | undefined;
  /** All of the tags; each tag up to 50 bytes. At most 10 entries. Each at most 50 bytes. */
  tagsAnd?: List<string> | null | undefined;
  /**
   * Leaves out users with these tags (any of them or all of them: see quirks). At most 10 entries. Documented, not
   * checked.
   */
  tagsNot?: List<string> | null | undefined;
}

/** What `push()` answers. */
export interface PushReply {
  /** ID of the push task. */
  taskId?: string;
}

/**
 * Push a notification to named users.
 *
 * - 1 to 500 receivers per call
 * - does not raise the unread count
 * - online push needs SDK 8.2.6325 or later on the device
 * - a PushTemplateId whose template holds preset variables (timTitle and the like) makes the call fail here
 * - repeats of MsgRandom within a second are dropped
 */
export interface PushToUsers {
  /** Sender; UserID or RegistrationID. */
  fromAccount: string;
  /** Receivers; UserIDs or RegistrationIDs. More than 500 entries are sent in several requests. */
  toAccount: List<string>;
  /** Unsigned 32-bit random number. Filled with a random number when left out. From 0 to 4294967295. */
  msgRandom?: number | bigint | null | undefined;
  /** What to show; PushFlag 0 also pushes offline, 1 does not. */
  offlinePushInfo: OfflinePushInfo;
  /** Own mark handed back in push webhooks. At most 64 bytes. */
  dataId?: string | null | undefined;
}

/** What `pushToUsers()` answers. */
export interface PushToUsersReply {
  /** ID of the push task; "" when the call failed. */
  taskId?: string;
  /** Receivers that failed; absent when all went well. */
  errorList?: PushFailure[];
}

/** Receivers that failed; absent when all went well. */
export interface PushFailure {
  /** UserID or RegistrationID. */
  toAccount?: string;
  /** Why it failed; 70107 for an account that does not exist. */
  errorCode?: number;
  /** Text; may be empty or absent. */
  errorInfo?: string;
}

/**
 * Recall a push and overwrite notifications already shown.
 *
 * - stops what is not yet delivered, and overwrites offline pushes already shown
 * - the Chat page also recalls unread and roaming messages
 * - works for 24 hours from the start of the task, and once per task
 * - overwriting works for APNs, FCM (notification mode only), Huawei and Honor
 * - a device with the app in the foreground counts the notification as read and is not overwritten
 */
export interface RevokePush {
  /** TaskId of a push to all or tagged users or of a batch push. */
  taskId: string;
  /**
   * Text that overwrites the notification; required on the Push page, optional on the older page unless the push
   * kept no roaming (else 90053): send it always. PushFlag 1 or no OfflinePushInfo leaves shown notifications alone.
   * Required in some cases.
   */
  offlinePushInfo?: OfflinePushInfo | null | undefined;
}

/** What `revokePush()` answers. */
export interface RevokePushReply {}

/**
 * Set the names of the app's user attributes.
 *
 * - an app has at most 10 attributes, numbered "0" to "9"
 * - the account type of an attribute cannot be changed afterwards
 * - two attributes must not have the same name
 */
export interface SetAttributeNames {
  /** Key "0" to "9"; value the name, up to 50 bytes. At most 10 entries. */
  attrNames: Fields<string>;
  /** Key as in AttrNames; 0 (default) UserID accounts, 1 RegistrationID accounts. At most 10 entries. */
  attrTypes?: Fields<number | bigint> | null | undefined;
}

/** What `setAttributeNames()` answers. */
export interface SetAttributeNamesReply {}

/**
 * Read the names of the app's user attributes.
 *
 * - set the names first with set_attr_name
 */
export type GetAttributeNames = Record<string, never>;

/** What `getAttributeNames()` answers. */
export interface GetAttributeNamesReply {
  /** Number "0" to "9" to attribute name. */
  attrNames?: Record<string, string>;
  /** Number to account type; 0 UserID, 1 RegistrationID. */
  attrTypes?: Record<string, number>;
}

/**
 * Set attributes of users.
 *
 * - up to 100 users per call
 * - set the names first with set_attr_name
 */
export interface SetUserAttributes {
  /** Users and their attributes. More than 100 entries are sent in several requests. */
  userAttrs: List<UserAttributesItem>;
}

/** Users and their attributes. */
export interface UserAttributesItem {
  /** UserID or RegistrationID. */
  toAccount: string;
  /** Attribute name to value; value up to 50 bytes. */
  attrs: Fields<string>;
}

/** What `setUserAttributes()` answers. */
export interface SetUserAttributesReply {
  /** Users that failed; absent when all went well. */
  errorList?: PushFailure[];
}

/**
 * Read the attributes of users.
 *
 * - up to 100 users per call
 * - a user without attributes has an empty Attrs
 */
export interface GetUserAttributes {
  /** Users to read. More than 100 entries are sent in several requests. */
  toAccount: List<string>;
}

/** What `getUserAttributes()` answers. */
export interface GetUserAttributesReply {
  /** Users that were read. */
  userAttrs?: UserAttributes[];
  /** Users that failed. */
  errorList?: PushFailure[];
}

/** Users that were read. */
export interface UserAttributes {
  /** User. */
  toAccount?: string;
  /** Attribute name to value; may be empty. */
  attrs?: Record<string, string>;
}

/**
 * Remove attributes from users.
 *
 * - up to 100 users per call
 * - Attrs lists names only, unlike set_attr where it is an object
 */
export interface RemoveUserAttributes {
  /** Users and the attributes to remove. More than 100 entries are sent in several requests. */
  userAttrs: List<RemoveAttributesItem>;
}

/** Users and the attributes to remove. */
export interface RemoveAttributesItem {
  /** User. */
  toAccount: string;
  /** Attribute names. */
  attrs: List<string>;
}

/** What `removeUserAttributes()` answers. */
export interface RemoveUserAttributesReply {
  /** Users that failed; absent when all went well. */
  errorList?: PushFailure[];
}

/**
 * Add tags to users, or replace their tags.
 *
 * - up to 100 users per call
 * - a user has at most 100 tags; the app has at most 1000 different tags
 * - Replace 1 overwrites all tags the user had
 */
export interface AddUserTags {
  /** 0 adds to the user's tags, 1 replaces them all. Default 0. */
  replace?: 0 | 1 | boolean | null | undefined;
  /** Users and their tags. More than 100 entries are sent in several requests. */
  userTags: List<UserTagsItem>;
}

/** Users and their tags. */
export interface UserTagsItem {
  /** UserID or RegistrationID. */
  toAccount: string;
  /**
   * Tags, each up to 50 bytes; at most 10 with Replace 0, 100 with Replace 1. At most 100 entries. Each at most 50
   * bytes.
   */
  tags: List<string>;
}

/** What `addUserTags()` answers. */
export interface AddUserTagsReply {
  /** Users that failed; absent when all went well. */
  errorList?: PushFailure[];
}

/**
 * Read the tags of users.
 *
 * - up to 100 users per call
 */
export interface GetUserTags {
  /** Users to read; UserIDs or RegistrationIDs. More than 100 entries are sent in several requests. */
  toAccount: List<string>;
}

/** What `getUserTags()` answers. */
export interface GetUserTagsReply {
  /** Users that were read. */
  userTags?: UserTags[];
  /** Users that failed. */
  errorList?: PushFailure[];
}

/** Users that were read. */
export interface UserTags {
  /** User. */
  toAccount?: string;
  /** Tags. */
  tags?: string[];
}

/**
 * Remove tags from users.
 *
 * - up to 100 users per call
 */
export interface RemoveUserTags {
  /** Users and the tags to remove. More than 100 entries are sent in several requests. */
  userTags: List<RemoveTagsItem>;
}

/** Users and the tags to remove. */
export interface RemoveTagsItem {
  /** UserID or RegistrationID. */
  toAccount: string;
  /** Tags, each up to 50 bytes. Each at most 50 bytes. */
  tags: List<string>;
}

/** What `removeUserTags()` answers. */
export interface RemoveUserTagsReply {
  /** Users that failed; absent when all went well. */
  errorList?: PushFailure[];
}

/**
 * Remove all tags from users.
 *
 * - removes every tag of up to 100 users per call
 */
export interface ClearUserTags {
  /** Users to clear. More than 100 entries are sent in several requests. */
  toAccount: List<string>;
}

/** What `clearUserTags()` answers. */
export interface ClearUserTagsReply {
  /** Users that failed; absent when all went well. */
  errorList?: PushFailure[];
}

/**
 * Trace a push to all or tagged users for one receiver.
 *
 * - what happened to one push task for one user, per device; 7 days back
 * - times are strings of the form YYYY-MM-DD hh:mm:ss
 */
export interface TraceAllMemberPush {
  /** TaskId of the push (here with a capital D). */
  taskId: string;
  /** Receiver. */
  userId: string;
}

/** What `traceAllMemberPush()` answers. */
export interface TraceAllMemberPushReply {
  /** One entry per device instance. */
  instanceTrace?: PushTrace[];
}

/** One entry per device instance. */
export interface PushTrace {
  /** Device instance. */
  instanceId?: string;
  /** When it was pushed. */
  pushTime?: string;
  /** May be empty. */
  deviceModel?: string;
  /** For example Android. */
  system?: string;
  /** May be empty. */
  systemVersion?: string;
  /** 1 offline push, 2 online push. Such as 1, 2. */
  eventType?: number;
  /**
   * 0 unknown or online, 1 APNs, 2 Xiaomi, 3 Huawei, 4 FCM, 5 Meizu, 6 OPPO, 7 vivo, 8 Honor. Such as 0, 1, 2, 3, 4,
   * 5, 6, 7, 8.
   */
  pushPlatform?: number;
  /** Device token. */
  token?: string;
  /** Certificate ID as text. */
  certId?: string;
  /** Chat SDK version. */
  sdkVersion?: string;
  /** Push plugin version. */
  pushVersion?: string;
  /** Notification permission state; 1 in the sample. */
  notificationStatus?: number;
  /** Whether this was the last active device; name in lower case. */
  lastActiveTerminal?: number;
  /** Hand-over stage. */
  imCommitStat?: PushCommitStat;
  /** Offline push stages. */
  offlinePushStat?: OfflinePushStat;
  /** Online push stages; layout not seen, presumably stages like those above. Known from a weak source only. */
  onlinePushStat?: Record<string, unknown>;
}

/** Hand-over stage. */
export interface PushCommitStat {
  /** Chat server. */
  imStat?: PushStageStat;
}

/** Chat server. */
export interface PushStageStat {
  /** 1 in the sample with success. */
  pushStatus?: number;
  /** 0 is success. */
  errorCode?: number;
  /** Text. */
  errorInfo?: string;
  /** When. */
  eventTime?: string;
}

/** Offline push stages. */
export interface OfflinePushStat {
  /** Push server. */
  offlineStat?: PushStageStat;
  /** Vendor channel. */
  channelStat?: PushStageStat;
  /** Arrival on the device. */
  deviceStat?: PushStageStat;
  /** Click. */
  clickStat?: PushStageStat;
}

/**
 * Count the results of pushes to all or tagged users.
 *
 * - 30 days back
 * - up to 5 tasks per call; an empty TaskID list gives the total
 */
export interface GetAllMemberPushStatistics {
  /** Start of the range. In seconds. */
  startTime: number | bigint | Date;
  /** End of the range. In seconds. */
  endTime: number | bigint | Date;
  /** Push tasks; empty for all together. At most 5 entries. */
  taskId: List<string>;
}

/** What `getAllMemberPushStatistics()` answers. */
export interface GetAllMemberPushStatisticsReply {
  /** One entry per task. */
  results?: PushTaskStatistics[];
}

/** One entry per task. */
export interface PushTaskStatistics {
  /** Push task. */
  taskId?: string;
  /** Could be sent. */
  totalCount?: number;
  /** Sent. */
  sentCount?: number;
  /** Reached. */
  deliveredCount?: number;
  /** Clicked. */
  clickCount?: number;
  /** The same per channel. */
  platformStatistics?: PushPlatformStatistics[];
}

/** The same per channel. */
export interface PushPlatformStatistics {
  /** 1 offline push, 2 online push. Such as 1, 2. */
  eventType?: number;
  /**
   * 0 unknown or online, 1 APNs, 2 Xiaomi, 3 Huawei, 4 FCM, 5 Meizu, 6 OPPO, 7 vivo, 8 Honor. Such as 0, 1, 2, 3, 4,
   * 5, 6, 7, 8.
   */
  pushPlatform?: number;
  /** Could be sent. */
  totalCount?: number;
  /** Sent. */
  sentCount?: number;
  /** Reached. */
  deliveredCount?: number;
  /** Clicked. */
  clickCount?: number;
}

/**
 * Count why pushes to all or tagged users got lost.
 *
 * - why pushes got lost, counted by error code; 7 days back
 * - up to 5 tasks per call; an empty TaskID list gives the total
 * - ErrCode is text, since vendors have their own codes
 */
export interface GetAllMemberPushLoss {
  /** Start of the range. In seconds. */
  startTime: number | bigint | Date;
  /** End of the range. In seconds. */
  endTime: number | bigint | Date;
  /** Push tasks; empty for all together. At most 5 entries. */
  taskId: List<string>;
}

/** What `getAllMemberPushLoss()` answers. */
export interface GetAllMemberPushLossReply {
  /** One entry per task. */
  results?: PushTaskLoss[];
}

/** One entry per task. */
export interface PushTaskLoss {
  /** Push task. */
  taskId?: string;
  /** Lost before sending. */
  readyToSendLoss?: PushLoss[];
  /** Lost between sending and delivery. */
  postSendDeliveredLoss?: PushLoss[];
  /** ReadyToSendLoss per channel. */
  platformReadyToSendLoss?: PushPlatformLoss[];
  /** PostSendDeliveredLoss per channel. */
  platformPostSendDeliveredLoss?: PushPlatformLoss[];
}

/** Lost before sending. */
export interface PushLoss {
  /** Error code as text. */
  errCode?: string;
  /** How many. */
  errCount?: number;
  /** Reason. */
  errInfo?: string;
}

/** ReadyToSendLoss per channel. */
export interface PushPlatformLoss {
  /** 1 offline push, 2 online push. Such as 1, 2. */
  eventType?: number;
  /** Channel as in all_member_push_statistics. Such as 0, 1, 2, 3, 4, 5, 6, 7, 8. */
  pushPlatform?: number;
  /** Error code as text. */
  errCode?: string;
  /** How many. */
  errCount?: number;
  /** Reason. */
  errInfo?: string;
}

/**
 * Trace the offline push of one chat message.
 *
 * - what happened to the offline push of one chat message, per device; 7 days back
 * - times are strings of the form YYYY-MM-DD hh:mm:ss
 */
export interface TraceNormalPush {
  /** Push ID of the message as the push webhook reports it. */
  pushId: string;
}

/** What `traceNormalPush()` answers. */
export interface TraceNormalPushReply {
  /** One entry per device instance. */
  instanceTrace?: NormalPushTrace[];
}

/** One entry per device instance. */
export interface NormalPushTrace {
  /** Device instance. */
  instanceId?: string;
  /** When it was pushed. */
  pushTime?: string;
  /** May be empty. */
  deviceModel?: string;
  /** APNS in the sample. */
  system?: string;
  /** May be empty. */
  systemVersion?: string;
  /** Channel as in all_member_push_trace. Such as 0, 1, 2, 3, 4, 5, 6, 7, 8. */
  pushPlatform?: number;
  /** Device token; may be empty. */
  token?: string;
  /** Certificate ID as text. */
  certId?: string;
  /** May be empty. */
  sdkVersion?: string;
  /** May be empty. */
  pushVersion?: string;
  /** Notification permission state; 0 in the sample. */
  notificationStatus?: number;
  /** Whether this was the last active device; name in lower case. */
  lastActiveTerminal?: number;
  /** Hand-over stage. */
  imCommitStat?: PushCommitStat;
  /** Offline push stages. */
  offlinePushStat?: OfflinePushStat;
}

/**
 * Count the results of offline pushes of chat messages.
 *
 * - offline pushes of one-to-one and group messages, counted; 30 days back
 */
export interface GetNormalPushStatistics {
  /** Start of the range. In seconds. */
  startTime: number | bigint | Date;
  /** End of the range. In seconds. */
  endTime: number | bigint | Date;
}

/** What `getNormalPushStatistics()` answers. */
export interface GetNormalPushStatisticsReply {
  /** Could be sent. */
  totalCount?: number;
  /** Sent. */
  sentCount?: number;
  /** Reached. */
  deliveredCount?: number;
  /** Clicked. */
  clickCount?: number;
  /** The same per channel. */
  platformStatistics?: NormalPushPlatformStatistics[];
}

/** The same per channel. */
export interface NormalPushPlatformStatistics {
  /** Channel as in all_member_push_statistics. Such as 0, 1, 2, 3, 4, 5, 6, 7, 8. */
  pushPlatform?: number;
  /** Could be sent. */
  totalCount?: number;
  /** Sent. */
  sentCount?: number;
  /** Reached. */
  deliveredCount?: number;
  /** Clicked. */
  clickCount?: number;
}

/**
 * Count why offline pushes of chat messages got lost.
 *
 * - why pushes of one-to-one and group messages got lost, counted by error code; 7 days back
 * - ErrCode is text
 */
export interface GetNormalPushLoss {
  /** Start of the range. In seconds. */
  startTime: number | bigint | Date;
  /** End of the range. In seconds. */
  endTime: number | bigint | Date;
}

/** What `getNormalPushLoss()` answers. */
export interface GetNormalPushLossReply {
  /** Lost before sending. */
  readyToSendLoss?: PushLoss[];
  /** Lost between sending and delivery. */
  postSendDeliveredLoss?: PushLoss[];
  /** ReadyToSendLoss per channel. */
  platformReadyToSendLoss?: NormalPushPlatformLoss[];
  /** PostSendDeliveredLoss per channel. */
  platformPostSendDeliveredLoss?: NormalPushPlatformLoss[];
}

/** ReadyToSendLoss per channel. */
export interface NormalPushPlatformLoss {
  /** Channel as in all_member_push_statistics. Such as 0, 1, 2, 3, 4, 5, 6, 7, 8. */
  pushPlatform?: number;
  /** Error code as text. */
  errCode?: string;
  /** How many. */
  errCount?: number;
  /** Reason. */
  errInfo?: string;
}

// Relationship management

/**
 * Add friends to a user's friend list.
 *
 * - the outcome depends on the target's Tag_Profile_IM_AllowType: AllowAny adds at once, NeedConfirm leaves a
 *   pending request reported as item code 30539, DenyAny gives 30516
 * - ForceAddFlags 1 adds the friend as admin without the target's consent
 * - at most 3000 friends per user
 * - on adding, a friend can be put into one group only, so GroupName is a string here (an array in import_friends)
 * - Tag_SNS_IM_Group: array of strings; at most 32 groups per user, name not empty and at most 30 bytes, a friend
 *   can be in several groups
 * - Tag_SNS_IM_Remark: string, at most 96 bytes
 * - Tag_SNS_IM_AddSource: string, AddSource_Type\_ plus a keyword of at most 8 letters, such as
 *   AddSource_Type_Android
 * - Tag_SNS_IM_AddWording: string, at most 256 bytes
 * - Tag_SNS_IM_AddTime: integer, unix seconds when the friendship began, read only
 * - custom friend fields: Tag_SNS_Custom\_ plus a keyword of at most 8 letters, created in the console beforehand
 *   (active after 5 minutes); string or bytes at most 500 bytes, no integers
 * - per-friend failures keep ActionStatus OK and ErrorCode 0
 */
export interface AddFriends {
  /** User who gets the friends. At most 32 bytes. */
  fromAccount: string;
  /** Friends to add. More than 1000 entries are sent in several requests. */
  addFriendItem: List<AddFriendItem>;
  /** One-way or two-way. Default `Add_Type_Both`. */
  addType?: AddType | (string & {}) | null | undefined;
  /** 1 adds without the target's consent. Default 0. */
  forceAddFlags?: 0 | 1 | boolean | null | undefined;
}

/** Friends to add. */
export interface AddFriendItem {
  /** Friend to add. At most 32 bytes. */
  toAccount: string;
  /** Remark of From_Account for the friend. At most 96 bytes. */
  remark?: string | null | undefined;
  /** One friend group of From_Account. At most 30 bytes. */
  groupName?: string | null | undefined;
  /** AddSource_Type\_ plus at most 8 letters. */
  addSource?: string | null | undefined;
  /** Message with the request. At most 256 bytes. */
  addWording?: string | null | undefined;
}

/** One-way or two-way. */
export type AddType = "Add_Type_Single" | "Add_Type_Both";

/** What `addFriends()` answers. */
export interface AddFriendsReply {
  /** One result per friend. */
  resultItem?: RelationResult[];
  /** Accounts that failed; present only when there are any. */
  failAccount?: string[];
  /** Accounts of another SDKAppID; oldest Chinese copies only. Known from a weak source only. */
  invalidAccount?: string[];
}

/** One result per friend. */
export interface RelationResult {
  /** The account. */
  toAccount?: string;
  /** 0 is success; 30539, from add_friends only, is a pending request. */
  resultCode?: number;
  /** Error name, empty on success. */
  resultInfo?: string;
}

/**
 * Import friends into a user's friend list, one-way.
 *
 * - one-way: only From_Account's friend list changes
 * - put all friends of one user in one call to avoid write conflicts; at most 1000 per call
 * - field limits: see add_friends
 * - per-friend failures keep ActionStatus OK and ErrorCode 0
 */
export interface ImportFriends {
  /** User who gets the friends. At most 32 bytes. */
  fromAccount: string;
  /** Friends to import. More than 1000 entries are sent in several requests. */
  addFriendItem: List<ImportFriendItem>;
}

/** Friends to import. */
export interface ImportFriendItem {
  /** The friend. At most 32 bytes. */
  toAccount: string;
  /** Remark. At most 96 bytes. */
  remark?: string | null | undefined;
  /** When the remark was made. In seconds since 1970. */
  remarkTime?: number | bigint | Date | null | undefined;
  /** Friend groups, each name at most 30 bytes. At most 32 entries. Each at most 30 bytes. */
  groupName?: List<string> | null | undefined;
  /** AddSource_Type\_ plus at most 8 letters. */
  addSource?: string | null | undefined;
  /** Message with the request. At most 256 bytes. */
  addWording?: string | null | undefined;
  /** When the friendship began. In seconds since 1970. */
  addTime?: number | bigint | Date | null | undefined;
  /** Custom friend fields. */
  customItem?: List<FriendCustomItem> | null | undefined;
}

/** Custom friend fields. */
export interface FriendCustomItem {
  /** Tag_SNS_Custom\_ name, created in the console beforehand. */
  tag?: string | null | undefined;
  /** String or integer. */
  value?: TagValue | null | undefined;
}

/** What `importFriends()` answers. */
export interface ImportFriendsReply {
  /** One result per friend. */
  resultItem?: RelationResult[];
  /** Accounts that failed; present only when there are any. */
  failAccount?: string[];
  /** Accounts of another SDKAppID; older pages only. Known from a weak source only. */
  invalidAccount?: string[];
}

/**
 * Change remark, groups and custom fields of friends.
 *
 * - only Tag_SNS_IM_Remark (string), Tag_SNS_IM_Group (array of strings) and Tag_SNS_Custom\_\* can be updated
 * - put several friends of one user in one call to avoid write conflicts
 * - a custom tag that was not created in the console is refused with 30001
 * - per-friend failures keep ActionStatus OK and ErrorCode 0
 */
export interface UpdateFriends {
  /** User whose friend data change. At most 32 bytes. */
  fromAccount: string;
  /** Friends to update. */
  updateItem: List<UpdateFriendItem>;
}

/** Friends to update. */
export interface UpdateFriendItem {
  /** The friend. At most 32 bytes. */
  toAccount: string;
  /** Fields to set. */
  snsItem: List<SnsItem>;
}

/** Fields to set. */
export interface SnsItem {
  /** Tag_SNS_IM_Remark, Tag_SNS_IM_Group or Tag_SNS_Custom\_\*. */
  tag: string;
  /** String, integer, or array of strings for Tag_SNS_IM_Group. */
  value: TagValue;
}

/** What `updateFriends()` answers. */
export interface UpdateFriendsReply {
  /** One result per friend. */
  resultItem?: RelationResult[];
  /** Accounts that failed; present only when there are any. */
  failAccount?: string[];
  /** Accounts of another SDKAppID; older pages only. Known from a weak source only. */
  invalidAccount?: string[];
}

/**
 * Delete friends of a user, one-way or two-way.
 *
 * - Delete_Type_Single removes To_Account from From_Account's list only; Delete_Type_Both also removes
 *   From_Account from To_Account's list
 * - at most 1000 accounts per call
 * - per-friend failures keep ActionStatus OK and ErrorCode 0
 */
export interface DeleteFriends {
  /** User whose friends are deleted. At most 32 bytes. */
  fromAccount: string;
  /** Friends to delete. More than 1000 entries are sent in several requests. */
  toAccount: List<string>;
  /** One-way or two-way. */
  deleteType?: DeleteType | (string & {}) | null | undefined;
}

/** One-way or two-way. */
export type DeleteType = "Delete_Type_Single" | "Delete_Type_Both";

/** What `deleteFriends()` answers. */
export interface DeleteFriendsReply {
  /** One result per friend. */
  resultItem?: RelationResult[];
}

/**
 * Delete all friends of a user.
 *
 * - clears the standard and custom friend data of the user; cannot be undone
 */
export interface DeleteAllFriends {
  /** User whose friends are deleted. At most 32 bytes. */
  fromAccount: string;
  /** One-way or two-way. Default `Delete_Type_Single`. */
  deleteType?: DeleteType | (string & {}) | null | undefined;
}

/** What `deleteAllFriends()` answers. */
export interface DeleteAllFriendsReply {}

/**
 * Tell which accounts are friends of a user.
 *
 * - at most 1000 accounts per call
 * - CheckResult_Type_Single looks at From_Account's list only: AWithB means To_Account is in it, NoRelation that
 *   it is not; the other direction stays unknown
 * - CheckResult_Type_Both looks at both lists: BothWay, AWithB (only From_Account has To_Account), BWithA (only
 *   To_Account has From_Account), NoRelation
 * - Relation is meaningful only where ResultCode is 0
 */
export interface CheckFriends {
  /** User on whose side the check is made. At most 32 bytes. */
  fromAccount: string;
  /** Accounts to check. More than 1000 entries are sent in several requests. */
  toAccount: List<string>;
  /** One list or both. */
  checkType: CheckType | (string & {});
}

/** One list or both. */
export type CheckType = "CheckResult_Type_Single" | "CheckResult_Type_Both";

/** What `checkFriends()` answers. */
export interface CheckFriendsReply {
  /** One result per account. */
  infoItem?: CheckFriendsResult[];
  /** Accounts that failed; present only when there are any. */
  failAccount?: string[];
}

/** One result per account. */
export interface CheckFriendsResult {
  /** The account. */
  toAccount?: string;
  /** A is From_Account, B is To_Account. */
  relation?: FriendRelation | (string & {});
  /** 0 is success. */
  resultCode?: number;
  /** Error name, empty on success. */
  resultInfo?: string;
}

/**
 * A is From_Account, B is To_Account.
 * Replies may have values that are not listed here.
 */
export type FriendRelation =
  | "CheckResult_Type_BothWay"
  | "CheckResult_Type_AWithB"
  | "CheckResult_Type_BWithA"
  | "CheckResult_Type_NoRelation";

/**
 * Read all friends of a user, page by page.
 *
 * - returns every standard and custom friend field, page by page; no profile fields (use get_friends)
 * - the server chooses the page size; nothing on the page says how large it is
 * - StandardSequence equal to the server's makes it leave out the standard friend data: send 0, or nothing, to
 *   read everything
 * - tags in ValueItem: Tag_SNS_IM_AddSource, Tag_SNS_IM_Remark, Tag_SNS_IM_Group, Tag_SNS_IM_AddTime,
 *   Tag_SNS_IM_AddWording, Tag_SNS_Custom\_\*; an unset field is left out
 */
export interface ListFriends {
  /** User whose friends are read. At most 32 bytes. */
  fromAccount: string;
  /** 0 for the first page, then NextStartIndex. The first page when left out. At least 0. */
  startIndex?: number | bigint | null | undefined;
  /** Value returned last time, or 0. Default 0. */
  standardSequence?: number | bigint | null | undefined;
  /** Same for custom fields; gone from the mainland page, still on the international one. Default 0. */
  customSequence?: number | bigint | null | undefined;
}

/** What `listFriends()` answers. */
export interface ListFriendsReply {
  /** Friends of this page; treat as optional. */
  userDataItem?: FriendData[];
  /** Keep for the next read. */
  standardSequence?: number;
  /** Keep for the next read; absent on the mainland page. */
  customSequence?: number;
  /** Number of all friends. */
  friendNum?: number;
  /** Non-zero when the last page was read. */
  completeFlag?: number;
  /** StartIndex of the next page. */
  nextStartIndex?: number;
}

/** Friends of this page; treat as optional. */
export interface FriendData {
  /** The friend. */
  toAccount?: string;
  /** Friend fields. */
  valueItem?: FriendValue[];
}

/** Friend fields. */
export interface FriendValue {
  /** Friend tag. */
  tag?: string;
  /** String, integer, or array of strings for Tag_SNS_IM_Group. */
  value?: string | number | string[];
}

/**
 * Read friend and profile fields of named friends.
 *
 * - reads friend fields and profile fields of named friends in one call
 * - at most 100 friends per call, lest the reply grow too large
 * - an unset field is left out of SnsProfileItem; a failed account has no SnsProfileItem at all
 */
export interface GetFriends {
  /** User whose friends are read. At most 32 bytes. */
  fromAccount: string;
  /** Friends to read. More than 100 entries are sent in several requests. */
  toAccount: List<string>;
  /** Tag_Profile_IM\_\*, Tag_Profile_Custom\_\*, Tag_SNS_IM\_\*, Tag_SNS_Custom\_\*. */
  tagList: List<string>;
}

/** What `getFriends()` answers. */
export interface GetFriendsReply {
  /** One entry per friend. */
  infoItem?: FriendInfo[];
  /** Accounts that failed; present only when there are any. */
  failAccount?: string[];
}

/** One entry per friend. */
export interface FriendInfo {
  /** The friend. */
  toAccount?: string;
  /** Fields found; absent for a failed account. */
  snsProfileItem?: SnsProfileItem[];
  /** 0 is success. */
  resultCode?: number;
  /** Error name, empty on success. */
  resultInfo?: string;
}

/** Fields found; absent for a failed account. */
export interface SnsProfileItem {
  /** Profile or friend tag. */
  tag?: string;
  /** String, integer, or array of strings. */
  value?: string | number | string[];
}

/**
 * Put accounts on a user's blocklist.
 *
 * - blocking a friend ends the friendship in both directions, unless the console's block setting keeps friends
 * - while either user blocks the other, no friend request is possible between them
 * - if only A blocks B, A can write to B and B cannot write to A; if both block, neither can
 * - a blocklist holds at most 1000 accounts, not adjustable; at most 1000 accounts per call
 * - per-account failures keep ActionStatus OK and ErrorCode 0
 */
export interface AddToBlocklist {
  /** User who blocks. At most 32 bytes. */
  fromAccount: string;
  /** Accounts to block. More than 1000 entries are sent in several requests. */
  toAccount: List<string>;
}

/** What `addToBlocklist()` answers. */
export interface AddToBlocklistReply {
  /** One result per account. */
  resultItem?: RelationResult[];
  /** Accounts that failed; present only when there are any. */
  failAccount?: string[];
}

/**
 * Take accounts off a user's blocklist.
 *
 * - at most 1000 accounts per call
 * - per-account failures keep ActionStatus OK and ErrorCode 0
 */
export interface RemoveFromBlocklist {
  /** User who unblocks. At most 32 bytes. */
  fromAccount: string;
  /** Accounts to unblock. More than 1000 entries are sent in several requests. */
  toAccount: List<string>;
}

/** What `removeFromBlocklist()` answers. */
export interface RemoveFromBlocklistReply {
  /** One result per account. */
  resultItem?: RelationResult[];
  /** Accounts that failed; present only when there are any. */
  failAccount?: string[];
}

/**
 * Read the blocklist of a user, page by page.
 *
 * - page through with StartIndex until the returned StartIndex is 0
 * - MaxLimited at most 1000, the size limit of a blocklist
 * - LastSequence is for clients that cache; a server sends 0
 */
export interface ListBlocklist {
  /** User whose blocklist is read. At most 32 bytes. */
  fromAccount: string;
  /** 0 for the first page, then the returned StartIndex. The first page when left out. At least 0. */
  startIndex?: number | bigint | null | undefined;
  /** Entries per page. At most 1000. Documented, not checked. */
  maxLimited: number | bigint;
  /** Send 0. Default 0. */
  lastSequence: number | bigint;
}

/** What `listBlocklist()` answers. */
export interface ListBlocklistReply {
  /** Blocked accounts; treat as optional. */
  blackListItem?: BlocklistItem[];
  /** Start of the next page; 0 when all was read. */
  startIndex?: number;
  /** Latest sequence; some replies misspell it CurruentSequence: expect one of the two. */
  currentSequence?: number;
}

/** Blocked accounts; treat as optional. */
export interface BlocklistItem {
  /** Blocked account. */
  toAccount?: string;
  /** When it was blocked. In seconds since 1970. */
  addBlackTimeStamp?: number;
}

/**
 * Tell which accounts a user blocks or is blocked by.
 *
 * - at most 1000 accounts per call
 * - BlackCheckResult_Type_Single looks at From_Account's blocklist only: AWithB (blocked) or NO; the other
 *   direction stays unknown
 * - BlackCheckResult_Type_Both looks at both: BothWay, AWithB (only From_Account blocks), BWithA (only To_Account
 *   blocks), NO
 * - Relation is meaningful only where ResultCode is 0
 */
export interface CheckBlocklist {
  /** User on whose side the check is made. At most 32 bytes. */
  fromAccount: string;
  /** Accounts to check. More than 1000 entries are sent in several requests. */
  toAccount: List<string>;
  /** One blocklist or both. */
  checkType: BlocklistCheckType | (string & {});
}

/** One blocklist or both. */
export type BlocklistCheckType = "BlackCheckResult_Type_Single" | "BlackCheckResult_Type_Both";

/** What `checkBlocklist()` answers. */
export interface CheckBlocklistReply {
  /** One result per account. */
  blackListCheckItem?: CheckBlocklistResult[];
  /** Accounts that failed; present only when there are any. */
  failAccount?: string[];
}

/** One result per account. */
export interface CheckBlocklistResult {
  /** The account. */
  toAccount?: string;
  /** A is From_Account, B is To_Account. */
  relation?: BlocklistRelation | (string & {});
  /** 0 is success. */
  resultCode?: number;
  /** Error name, empty on success. */
  resultInfo?: string;
}

/**
 * A is From_Account, B is To_Account.
 * Replies may have values that are not listed here.
 */
export type BlocklistRelation =
  | "BlackCheckResult_Type_BothWay"
  | "BlackCheckResult_Type_AWithB"
  | "BlackCheckResult_Type_BWithA"
  | "BlackCheckResult_Type_NO";

/**
 * Create friend groups and put friends into them.
 *
 * - creates friend groups and can put friends into all of them at once
 * - at most 32 groups per user and per call; name not empty and at most 30 bytes
 * - at most 1000 friends per call
 * - ResultItem comes only when To_Account was sent
 * - per-friend failures keep ActionStatus OK and ErrorCode 0
 */
export interface AddFriendGroups {
  /** User who gets the groups. At most 32 bytes. */
  fromAccount: string;
  /** Groups to create, each name at most 30 bytes. At most 32 entries. Each at most 30 bytes. */
  groupName: List<string>;
  /** Friends to put into the new groups. At most 1000 entries. */
  toAccount?: List<string> | null | undefined;
}

/** What `addFriendGroups()` answers. */
export interface AddFriendGroupsReply {
  /** One result per friend of To_Account. */
  resultItem?: RelationResult[];
  /** Accounts that failed; present only when there are any. */
  failAccount?: string[];
  /** Accounts of another SDKAppID; oldest Chinese copies only. Known from a weak source only. */
  invalidAccount?: string[];
  /** Latest sequence of the groups. */
  currentSequence?: number;
}

/**
 * Delete friend groups of a user.
 *
 * - at most 32 groups per call; deletes the groups, nothing says the friends in them are deleted
 */
export interface DeleteFriendGroups {
  /** User whose groups are deleted. At most 32 bytes. */
  fromAccount: string;
  /** Groups to delete. More than 32 entries are sent in several requests. */
  groupName: List<string>;
}

/** What `deleteFriendGroups()` answers. */
export interface DeleteFriendGroupsReply {
  /** Latest sequence of the groups. */
  currentSequence?: number;
}

/**
 * Read the friend groups of a user.
 *
 * - without GroupName all groups are returned; at most 32 names per call
 * - To_Account is filled only with NeedFriend Need_Friend_Type_Yes
 */
export interface GetFriendGroups {
  /** User whose groups are read. At most 32 bytes. */
  fromAccount: string;
  /** Also return the members; leave out otherwise. */
  needFriend?: NeedFriend | (string & {}) | null | undefined;
  /** Groups to read. More than 32 entries are sent in several requests. */
  groupName?: List<string> | null | undefined;
  /** Retired: required by the English page of 2022 (0 for the first read), absent from current pages. */
  lastSequence?: number | bigint | null | undefined;
}

/** Also return the members; leave out otherwise. */
export type NeedFriend = "Need_Friend_Type_Yes";

/** What `getFriendGroups()` answers. */
export interface GetFriendGroupsReply {
  /** One entry per group. */
  resultItem?: FriendGroup[];
  /** Latest sequence of the groups. */
  currentSequence?: number;
}

/** One entry per group. */
export interface FriendGroup {
  /** Group name. */
  groupName?: string;
  /** Friends in the group. */
  friendNumber?: number;
  /** Friends in the group; only with NeedFriend. */
  toAccount?: string[];
}

/**
 * Make a user follow other users.
 *
 * - at most 20 users per call
 * - a user can follow at most 5000 others and anyone but itself; the number of fans is not limited (client
 *   documentation)
 * - per-user failures keep ActionStatus OK and ErrorCode 0
 */
export interface FollowUsers {
  /** User who follows. At most 32 bytes. */
  fromAccount: string;
  /** Users to follow. More than 20 entries are sent in several requests. */
  followItem: List<FollowItem>;
}

/** Users to follow. */
export interface FollowItem {
  /** User to follow. At most 32 bytes. */
  toAccount: string;
}

/** What `followUsers()` answers. */
export interface FollowUsersReply {
  /** One result per user. */
  resultItem?: RelationResult[];
}

/**
 * Make a user stop following other users.
 *
 * - at most 20 users per call
 * - per-user failures keep ActionStatus OK and ErrorCode 0
 */
export interface UnfollowUsers {
  /** User who stops following. At most 32 bytes. */
  fromAccount: string;
  /** Users to unfollow. More than 20 entries are sent in several requests. */
  toAccount: List<string>;
}

/** What `unfollowUsers()` answers. */
export interface UnfollowUsersReply {
  /** One result per user. */
  resultItem?: RelationResult[];
}

/**
 * Tell who follows whom between a user and others.
 *
 * - at most 100 users per call
 * - FollowType: 0 neither follows the other, 1 only To_Account follows From_Account, 2 only From_Account follows
 *   To_Account, 3 both follow each other
 */
export interface CheckFollowRelations {
  /** User on whose side the check is made. At most 32 bytes. */
  fromAccount: string;
  /** Users to check. More than 100 entries are sent in several requests. */
  toAccount: List<string>;
}

/** What `checkFollowRelations()` answers. */
export interface CheckFollowRelationsReply {
  /** One result per user. */
  resultItem?: FollowRelationResult[];
}

/** One result per user. */
export interface FollowRelationResult {
  /** The user. */
  toAccount?: string;
  /** 0 is success. */
  resultCode?: number;
  /** Error name, empty on success. */
  resultInfo?: string;
  /** Valid only where ResultCode is 0. Known values: 0, 1, 2, 3. */
  followType?: number;
}

/**
 * Read fans, followed users or mutual follows, page by page.
 *
 * - one list type per call: fans, followed users or mutual follows
 * - WantNum default 100, at most 1000
 * - entries come with the user's profile fields; there is no way to choose them
 */
export interface ListFollows {
  /** User whose list is read. At most 32 bytes. */
  fromAccount: string;
  /** 1 fans, 2 followed users, 3 mutual. */
  followType: 1 | 2 | 3 | (number & {});
  /** Empty string for the first page, then NextCursor. The first page when left out. */
  startCursor?: string | null | undefined;
  /** Entries per page. At most 1000. Documented, not checked. Default 100. */
  wantNum?: number | bigint | null | undefined;
}

/** What `listFollows()` answers. */
export interface ListFollowsReply {
  /** Entries of this page; treat as optional. */
  followItem?: FollowListItem[];
  /** Cursor of the next page; empty when all was read. */
  nextCursor?: string;
}

/** Entries of this page; treat as optional. */
export interface FollowListItem {
  /** The fan, followed user or mutual follow. */
  toAccount?: string;
  /** When the follow was made. In seconds since 1970. */
  followTime?: number;
  /** Profile fields of the user. */
  profileItem?: FollowProfileItem[];
  /** In the samples only, lower case; meaning not stated. Known from a weak source only. */
  profileSequence?: number;
}

/** Profile fields of the user. */
export interface FollowProfileItem {
  /** Profile tag. */
  tag?: string;
  /** String or integer. */
  value?: string | number | string[];
}

/**
 * Count fans, followed users and mutual follows of users.
 *
 * - at most 20 users per call
 * - From_Account only names the caller's user; the counts are those of To_Account
 */
export interface GetFollowCounts {
  /** User on whose behalf the counts are read. At most 32 bytes. */
  fromAccount: string;
  /** Users whose counts are read. More than 20 entries are sent in several requests. */
  toAccount: List<string>;
}

/** What `getFollowCounts()` answers. */
export interface GetFollowCountsReply {
  /** One entry per user. */
  followInfo?: FollowCounts[];
}

/** One entry per user. */
export interface FollowCounts {
  /** The user. */
  toAccount?: string;
  /** 0 is success. */
  resultCode?: number;
  /** Error name, empty on success. */
  resultInfo?: string;
  /** Fans of the user. */
  followerCount?: number;
  /** Users it follows. */
  followingCount?: number;
  /** Mutual follows. */
  mutualFollowingCount?: number;
}

// Chatbots

/**
 * Create a chatbot account.
 *
 * - at most 20 chatbots per app
 * - creating the same UserID again makes no second chatbot
 * - chatbots send without friendship check, may join any number of groups and may send streaming messages
 */
export interface CreateRobot {
  /** Must start with `@RBT#`. At most 32 bytes. */
  userId: string;
  /** Nickname. */
  nick?: string | null | undefined;
  /** Avatar URL. */
  faceUrl?: string | null | undefined;
  /** Status text. At most 500 bytes. */
  selfSignature?: string | null | undefined;
}

/** What `createRobot()` answers. */
export interface CreateRobotReply {}

/**
 * Disable a chatbot.
 *
 * - disables the chatbot; the account itself is not deleted
 */
export interface DeleteRobot {
  /** Must start with `@RBT#`. At most 32 bytes. */
  robotAccount: string;
}

/** What `deleteRobot()` answers. */
export interface DeleteRobotReply {}

/**
 * Read all chatbots of the app.
 *
 * - all chatbots at once, no paging; the request body is an empty object
 */
export type ListRobots = Record<string, never>;

/** What `listRobots()` answers. */
export interface ListRobotsReply {
  /** UserIDs of the chatbots. */
  robotAccount?: string[];
}

/**
 * Send a chatbot's message piece by piece.
 *
 * - one text delivered in pieces: the first call has no MsgKey and answers with one; every later call sends that
 *   MsgKey back
 * - the last call sends Finish 1
 * - each call carries only the new piece of text
 * - apps with TUIKit 7.7.5282 or later show the stream by themselves; others must read the streaming text protocol
 *   from the custom message (Data holds JSON with chatbotPlugin, src, chunks, isFinished)
 * - newer way with its own message element: v4/stream_msg/send_c2c_stream_msg (message family)
 */
export interface SendRobotStreamMessage {
  /** The chatbot. At most 32 bytes. */
  fromAccount: string;
  /** Receiver. At most 32 bytes. */
  toAccount: string;
  /** Next piece of text. */
  chunk: string;
  /** Absent in the first call, required afterwards. Required in some cases. */
  msgKey?: string | null | undefined;
  /** 1 in the last call. */
  finish?: 1 | (number & {}) | null | undefined;
}

/** What `sendRobotStreamMessage()` answers. */
export interface SendRobotStreamMessageReply {
  /** Key of the message, to be sent with the next call. */
  msgKey?: string;
}

// Cloud search

/**
 * Search users by nickname, ID, gender and birthday.
 *
 * - nicknames match in part, UserIDs as a whole (client documentation)
 * - a birthday is a number like 19900101
 */
export interface SearchUsers {
  /** Only this gender; all when absent. */
  userGenderType?: SearchedGender | (string & {}) | null | undefined;
  /** Born on this day or later, like 19900101. */
  userBirthStart?: number | bigint | null | undefined;
  /** Born on this day or earlier, like 20240101; greater than UserBirthStart. */
  userBirthEnd?: number | bigint | null | undefined;
  /** 0 any keyword matches, 1 all do. Default 0. */
  keywordMatchType?: 0 | 1 | boolean | null | undefined;
  /** Words to search for; 5 at most in the client SDKs. */
  keywords: List<string>;
  /** Users per page; more is taken as 100. At most 100. Documented, not checked. */
  count: number | bigint;
  /** Empty or absent first, then the Cursor of the previous reply. */
  cursor?: string | null | undefined;
}

/** Only this gender; all when absent. */
export type SearchedGender = "Gender_Type_Female" | "Gender_Type_Male";

/** What `searchUsers()` answers. */
export interface SearchUsersReply {
  /** Whether all users were returned. */
  isFinish?: boolean;
  /** Number of all users that match. */
  totalCount?: number;
  /** For the next page. Known from a weak source only. */
  cursor?: string;
  /** Users of this page. */
  users?: FoundUser[];
}

/** Users of this page. */
export interface FoundUser {
  /** The account. */
  userId?: string;
  /** Parts of the profile. */
  profileItems?: FoundProfileItem[];
}

/** Parts of the profile. */
export interface FoundProfileItem {
  /** Profile field, like Tag_Profile_IM_Nick. */
  tag?: string;
  /** Its value. */
  strValue?: string;
}

/**
 * Search groups by name or ID.
 *
 * - group names match in part, group IDs as a whole
 */
export interface SearchGroups {
  /** Only groups of these types; all when absent or empty; no AVChatRoom. */
  groupType?: List<SearchedGroupType | (string & {})> | null | undefined;
  /** 0 any keyword matches, 1 all do. Default 0. */
  keywordMatchType?: 0 | 1 | boolean | null | undefined;
  /** Words to search for; 5 at most in the client SDKs. */
  keywords: List<string>;
  /** Groups per page; more is taken as 100. At most 100. Documented, not checked. */
  count: number | bigint;
  /** Empty or absent first, then the Cursor of the previous reply. */
  cursor?: string | null | undefined;
}

/**
 * Only groups of these types; all when absent or empty; no AVChatRoom.
 * Replies may have values that are not listed here.
 */
export type SearchedGroupType = "Private" | "Public" | "ChatRoom" | "Community";

/** What `searchGroups()` answers. */
export interface SearchGroupsReply {
  /** Whether all groups were returned. */
  isFinish?: boolean;
  /** Number of all groups that match. */
  totalCount?: number;
  /** For the next page. */
  cursor?: string;
  /** Groups of this page. */
  groups?: FoundGroup[];
}

/** Groups of this page. */
export interface FoundGroup {
  /** Group type. */
  groupType?: SearchedGroupType | (string & {});
  /** Group ID. */
  groupId?: string;
  /** Group name. */
  groupName?: string;
  /** Current members. */
  groupMemberNum?: number;
  /** URL of the group picture. */
  groupFaceUrl?: string;
  /** Introduction. */
  groupIntroduction?: string;
  /** Owner. */
  groupOwnerUserId?: string;
  /** Internal number of the owner, beyond 2^53. */
  groupOwnerTinyId?: number | string;
  /** Nickname of the owner. */
  groupOwnerUserName?: string;
}

/**
 * Search group members by name card, nickname or ID.
 *
 * - name cards and nicknames match in part, UserIDs as a whole
 */
export interface SearchGroupMembers {
  /** Only in groups of these types; all when absent or empty; no AVChatRoom. */
  groupType?: List<SearchedGroupType | (string & {})> | null | undefined;
  /** Only in these groups; all when absent or empty. */
  groupIdList?: List<string> | null | undefined;
  /** 0 any keyword matches, 1 all do. Default 0. */
  keywordMatchType?: 0 | 1 | boolean | null | undefined;
  /** Words to search for; 5 at most in the client SDKs. */
  keywords: List<string>;
  /** Members per page; more is taken as 100. At most 100. Documented, not checked. */
  count: number | bigint;
  /** Empty or absent first, then the Cursor of the previous reply. */
  cursor?: string | null | undefined;
}

/** What `searchGroupMembers()` answers. */
export interface SearchGroupMembersReply {
  /** Whether all members were returned. */
  isFinish?: boolean;
  /** Number of all members that match. */
  totalCount?: number;
  /** For the next page. */
  cursor?: string;
  /** Members of this page. */
  groupMembers?: FoundGroupMember[];
}

/** Members of this page. */
export interface FoundGroupMember {
  /** Group type. */
  groupType?: SearchedGroupType | (string & {});
  /** Group ID. */
  groupId?: string;
  /** Group name. */
  groupName?: string;
  /** The member. */
  groupMemberUserId?: string;
  /** Internal number of the member, beyond 2^53. */
  groupMemberTinyId?: number | string;
  /** Nickname. */
  groupMemberUserName?: string;
  /** Name card in the group. */
  groupMemberNameCard?: string;
}
