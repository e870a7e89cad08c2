// @generated from api/*.yaml by cargo xtask generate
/**
 * Parameters and replies of all endpoints.
 *
 * Every field of a reply may be missing: the service leaves out what it does not know or what was not asked for.
 *
 * @packageDocumentation
 */

/**
 * A kind that this version does not know. An enum, since narrowing keeps such a value apart from the kinds that are
 * known; to send an unknown kind, write `"TIMNewElem" as string as UnknownKind`.
 */
declare enum Unknown {
  Kind = "",
}
export type UnknownKind = Unknown;

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
  /** Kind of element. */
  msgType: "TIMTextElem";
  /** What it holds. */
  msgContent: TextElement;
}

/** A place. */
export interface LocationMsgElement {
  /** Kind of element. */
  msgType: "TIMLocationElem";
  /** What it holds. */
  msgContent: LocationElement;
}

/** An emoji or sticker. */
export interface FaceMsgElement {
  /** Kind of element. */
  msgType: "TIMFaceElem";
  /** What it holds. */
  msgContent: FaceElement;
}

/** Custom data of the app. */
export interface CustomMsgElement {
  /** Kind of element. */
  msgType: "TIMCustomElem";
  /** What it holds. */
  msgContent: CustomElement;
}

/** A voice recording. */
export interface SoundMsgElement {
  /** Kind of element. */
  msgType: "TIMSoundElem";
  /** What it holds. */
  msgContent: SoundElement;
}

/** An image in its sizes. */
export interface ImageMsgElement {
  /** Kind of element. */
  msgType: "TIMImageElem";
  /** What it holds. */
  msgContent: ImageElement;
}

/** A file. */
export interface FileMsgElement {
  /** Kind of element. */
  msgType: "TIMFileElem";
  /** What it holds. */
  msgContent: FileElement;
}

/** A video with its cover image. */
export interface VideoMsgElement {
  /** Kind of element. */
  msgType: "TIMVideoFileElem";
  /** What it holds. */
  msgContent: VideoElement;
}

/** Messages merged into one. */
export interface RelayMsgElement {
  /** Kind of element. */
  msgType: "TIMRelayElem";
  /** What it holds. */
  msgContent: RelayElement;
}

/** A stream of text pieces. */
export interface StreamMsgElement {
  /** Kind of element. */
  msgType: "TIMStreamElem";
  /** What it holds. */
  msgContent: StreamElement;
}

/** A kind that this version does not know, kept as it is. */
export interface UnknownMsgElement {
  /** Kind of element. */
  msgType: UnknownKind;
  /** What it holds. */
  msgContent: unknown;
}

/**
 * Text.
 *
 * - push text: the text itself
 */
export interface TextElement {
  /** The text. */
  text: string;
}

/**
 * A place.
 *
 * - push text: \[Location\]
 */
export interface LocationElement {
  /** Name of the place. */
  desc: string;
  /** Degrees. */
  latitude: number;
  /** Degrees. */
  longitude: number;
}

/**
 * An emoji or sticker.
 *
 * - push text: \[Face\]
 * - the newest English page gives \[Expression\] as push text, older ones \[Face\]
 */
export interface FaceElement {
  /** Number the app gives its sticker. */
  index: number;
  /** Further data of the app, e.g. the sticker's name. */
  data: string;
}

/**
 * Custom data of the app.
 *
 * - push text: Desc; with neither this Desc nor OfflinePushInfo.Desc a message of one TIMCustomElem alone is not
 *   pushed offline
 * - at most one per message
 * - where OfflinePushInfo is present, the push settings inside the element are ignored
 * - in a mixed message its Desc stands at its place in the push text, Ext and Sound have effect too
 * - chatbots that stream without TIMStreamElem put JSON, as a string, into Data and rewrite the message; its
 *   fields: chatbotPlugin (2 as seen), src (2 stream of text, 23 error), chunks (src 2: array of all pieces so
 *   far), isFinished (1 at the end, else 0), typingText (placeholder before the first piece, optional), errorInfo
 *   (src 23: error text)
 */
export interface CustomElement {
  /** Data of the app, often JSON in a string. */
  data: string;
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
  url: string;
  /** Unique ID of the file, the client's key for it. */
  uuid: string;
  /** Size. In bytes. */
  size?: number | undefined;
  /** Length. In seconds. */
  second?: number | undefined;
  /** Fixed 2. */
  downloadFlag: 2;
}

/**
 * An image in its sizes.
 *
 * - upper-case URL; Width and Height of the large image and the thumbnail are 0 in the official sample
 * - of the three sizes, which ones a REST sender must give is not stated; samples give all three
 */
export interface ImageElement {
  /** Unique ID of the image, the client's key for it. */
  uuid: string;
  /** 1 JPG, 2 GIF, 3 PNG, 4 BMP, 255 other. */
  imageFormat?: 1 | 2 | 3 | 4 | 255 | undefined;
  /** The image in its sizes: thumbnail, large, original. */
  imageInfoArray: readonly ImageInfo[];
}

/** The image in its sizes: thumbnail, large, original. */
export interface ImageInfo {
  /** 1 original, 2 large, 3 thumbnail. */
  type?: 1 | 2 | 3 | undefined;
  /** Size. In bytes. */
  size?: number | undefined;
  /** Width. In pixels. */
  width: number;
  /** Height. In pixels. */
  height: number;
  /** Address of this size. */
  url: string;
}

/**
 * A file.
 *
 * - the field table once spells fileName; samples have FileName
 * - messages from SDK 2.x and 3.x lack Url and Download_Flag
 */
export interface FileElement {
  /** Address of the file. */
  url: string;
  /** Unique ID of the file. */
  uuid: string;
  /** Size. In bytes. */
  fileSize?: number | undefined;
  /** Name shown. */
  fileName?: string | undefined;
  /** Fixed 2. */
  downloadFlag: 2;
}

/**
 * A video with its cover image.
 *
 * - messages from SDK 2.x and 3.x lack the Url and DownloadFlag fields
 */
export interface VideoElement {
  /** Address of the video. */
  videoUrl: string;
  /** Unique ID of the video. */
  videoUuid: string;
  /** Size. In bytes. */
  videoSize?: number | undefined;
  /** Length; web clients send 0. In seconds. */
  videoSecond?: number | undefined;
  /** E.g. mp4. */
  videoFormat?: string | undefined;
  /** Fixed 2. */
  videoDownloadFlag: 2;
  /** Address of the cover image. */
  thumbUrl: string;
  /** Unique ID of the cover image. */
  thumbUuid: string;
  /** Size of the cover image. In bytes. */
  thumbSize?: number | undefined;
  /** Width of the cover image. In pixels. */
  thumbWidth: number;
  /** Height of the cover image. In pixels. */
  thumbHeight: number;
  /** E.g. JPG. */
  thumbFormat?: string | undefined;
  /** Fixed 2. */
  thumbDownloadFlag: 2;
}

/**
 * Messages merged into one.
 *
 * - native SDK 5.2.210, web SDK 2.10.1 or later
 * - made by clients; no page shows it sent by REST: required marks say what a received one holds
 */
export interface RelayElement {
  /** Title of the bundle. */
  title: string;
  /** How many messages are bundled. */
  msgNum: number;
  /** Text for clients that do not know the element. */
  compatibleText: string;
  /** Summaries, one line each. */
  abstractList: readonly string[];
  /** The messages; only when all of them come to at most 12 KB. Required in some cases. */
  msgList?: readonly RelayMessage[] | undefined;
  /** Key of the stored list when the messages exceed 12 KB; MsgList is absent then. Required in some cases. */
  jsonMsgKey?: string | undefined;
}

/** The messages; only when all of them come to at most 12 KB. */
export interface RelayMessage {
  /** Sender. */
  fromAccount: string;
  /** Receiver, one-to-one messages only. Required in some cases. */
  toAccount?: string | undefined;
  /** Group, group messages only. Required in some cases. */
  groupId?: string | undefined;
  /** Sequence. */
  msgSeq: number;
  /** Random number. */
  msgRandom: number;
  /** Time sent. In seconds. */
  msgTimeStamp: number;
  /** Elements; may nest. */
  msgBody: readonly MsgElement[];
  /** Custom data of that message. */
  cloudCustomData?: string | undefined;
}

/**
 * A stream of text pieces.
 *
 * - only in v4/stream_msg/send_c2c_stream_msg and v4/stream_msg/send_group_stream_msg; also seen in webhooks
 * - weak source: first sample of the official page, rest from a chatbot plugin that Tencent staff maintain
 */
export interface StreamElement {
  /** Text for clients that do not know streams. */
  compatibleText?: string | undefined;
  /** The pieces that this call adds. */
  chunks: readonly StreamChunk[];
  /** Absent in the call that starts the stream, required in all later ones. Required in some cases. */
  streamMsgId?: string | undefined;
}

/** The pieces that this call adds. */
export interface StreamChunk {
  /** Data for text; other values are not known, keep it open. */
  eventType: StreamEventType | (string & {});
  /** Number of the piece, from 1, rising. At least 1. */
  index: number;
  /** The new piece of text, not the whole. */
  markdown: string;
  /** True in the last piece. */
  isLast: boolean;
}

/**
 * Data for text; other values are not known, keep it open.
 * Replies may hold values that are not listed here.
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
  pushFlag?: 0 | 1 | undefined;
  /** Title, for APNs and Android alike; APNs default is the sender's nickname or the group's name. */
  title?: string | undefined;
  /** Text; replaces the push texts of the elements; needed for a lone TIMCustomElem to be pushed. */
  desc?: string | undefined;
  /** Data passed through to the client: JSON in a string, or some vendors drop the push; keep it near 1 KB. */
  ext?: string | undefined;
  /** Title and text per language; SDK 8.5.6870 or later. */
  multiLanguageContent?: readonly LanguageContent[] | undefined;
  /**
   * Raises the icon's number by this (APNs, Huawei, Honor, Harmony); with neither it nor BadgeSetNum APNs follows
   * BadgeMode and the other three add 1. From 1 to 99.
   */
  badgeAddNum?: number | undefined;
  /** Sets the icon's number: APNs 0 to 999, Huawei, Honor and Harmony 0 to 99; wins over BadgeAddNum. From 0 to 999. */
  badgeSetNum?: number | undefined;
  /**
   * Push template from the console, like 1400000000-1; templates with preset variables work in Chat messages only,
   * pure push calls answer an error.
   */
  pushTemplateId?: string | undefined;
  /** Values of the template's variables; timTitle, timDesc, timSenderNick and timGroupName are filled by the server. */
  pushTemplateParam?: Record<string, string> | undefined;
  /** Android vendors. */
  androidInfo?: AndroidInfo | undefined;
  /** Apple. */
  apnsInfo?: ApnsInfo | undefined;
  /** HarmonyOS. */
  harmonyInfo?: HarmonyInfo | undefined;
}

/** Title and text per language; SDK 8.5.6870 or later. */
export interface LanguageContent {
  /**
   * Language code as the client reports it; the table marks it optional, but an entry without it can match no
   * device. Required in some cases.
   */
  language?: string | undefined;
  /** Title in that language. */
  title?: string | undefined;
  /** Text in that language. */
  desc?: string | undefined;
}

/** Android vendors. */
export interface AndroidInfo {
  /** Sound file without path, in the app's raw folder; newest page: without suffix, older samples: android.mp3. */
  sound?: string | undefined;
  /** Huawei, Honor, OPPO: 0 standard, 1 big text. Default 0. */
  pushStyle?: 0 | 1 | undefined;
  /** Huawei, EMUI 10 or later: channel; overrides the console. */
  huaWeiChannelId?: string | undefined;
  /** Huawei: class of message; older pages: default NORMAL. */
  huaWeiImportance?: AndroidImportance | (string & {}) | undefined;
  /** Huawei: category; overrides the console. */
  huaWeiCategory?: string | undefined;
  /** Huawei: icon URL, https, under 512 KB. */
  huaWeiImage?: string | undefined;
  /** Legacy, Huawei: 1 passes Ext as intent parameter, 0 as action parameter. Default 0. */
  extAsHuaweiIntentParam?: 0 | 1 | undefined;
  /** Honor: class of message; older pages: default NORMAL. */
  honorImportance?: AndroidImportance | (string & {}) | undefined;
  /** Honor: icon URL, https, under 512 KB. */
  honorImage?: string | undefined;
  /** Mi, MIUI 10 or later: channel; overrides the console. */
  xiaoMiChannelId?: string | undefined;
  /** OPPO, Android 8 or later: channel; overrides the console. */
  oppoChannelId?: string | undefined;
  /** OPPO: category. */
  oppoCategory?: string | undefined;
  /** OPPO: 1 notification bar, 2 also lock screen, 16 also banner with sound and vibration; needs OPPOCategory. */
  oppoNotifyLevel?: 1 | 2 | 16 | undefined;
  /** OPPO: template of private messages. */
  oppoPrivateMsgTemplateId?: string | undefined;
  /** OPPO: values for the template's title. */
  oppoPrivateTitleParameters?: Record<string, unknown> | undefined;
  /** OPPO: values for the template's text. */
  oppoPrivateContentParameters?: Record<string, unknown> | undefined;
  /** vivo: 0 marketing, 1 system. Default 1. */
  vivoClassification?: 0 | 1 | undefined;
  /** vivo: category; overrides the console. */
  vivoCategory?: string | undefined;
  /**
   * vivo: 1 silent, 2 sound, 3 vibration, 4 both; typed String in the table, integer in a Go SDK. Such as 1, 2, 3,
   * 4. Default 4.
   */
  vivoNotifyType?: unknown | undefined;
  /** Meizu: 0 public, 1 private; a sample comments 0 as private. */
  meiZuNoticeMsgType?: 0 | 1 | undefined;
  /** Google, Android 8 or later: channel; only with an uploaded certificate file. */
  googleChannelId?: string | undefined;
  /** Google: priority. */
  googlePriority?: GooglePriority | (string & {}) | undefined;
  /** Google: icon URL, up to 1 MB. */
  googleImage?: string | undefined;
}

/**
 * Huawei: class of message; older pages: default NORMAL.
 * Replies may hold values that are not listed here.
 */
export type AndroidImportance = "LOW" | "NORMAL";

/**
 * Google: priority.
 * Replies may hold values that are not listed here.
 */
export type GooglePriority = "normal" | "high";

/** Apple. */
export interface ApnsInfo {
  /** 0 counts towards the icon's number, 1 does not; default 0 in Chat, 1 in push-only calls. */
  badgeMode?: 0 | 1 | undefined;
  /** Title, overrides the common one. */
  title?: string | undefined;
  /** Second title. */
  subTitle?: string | undefined;
  /** Image URL for the app's notification extension. */
  image?: string | undefined;
  /** 1 lets the notification extension (iOS 10 or later) run. Default 0. */
  mutableContent?: 0 | 1 | undefined;
  /** Sound file with suffix, up to 30 s, in the app. */
  sound?: string | undefined;
  /** iOS 15 or later. */
  interruptionLevel?: InterruptionLevel | (string & {}) | undefined;
  /** 1 silent push without a visible notification; Apple advises at most 3 an hour. */
  contentAvailable?: 0 | 1 | undefined;
  /** 1 sends it as a VoIP push; an ordinary one when the receiver has no VoIP token. */
  isVoipPush?: 0 | 1 | undefined;
  /** Updates a Live Activity. */
  liveActivity?: LiveActivity | undefined;
}

/**
 * iOS 15 or later.
 * Replies may hold values that are not listed here.
 */
export type InterruptionLevel = "active" | "critical" | "passive" | "time-sensitive";

/** Updates a Live Activity. */
export interface LiveActivity {
  /** ID of the Live Activity. At most 64 bytes. */
  laId: string;
  /** What to do with it. */
  event: LiveActivityEvent | (string & {});
  /** Its new state, in the app's own fields. */
  contentState: Record<string, unknown>;
  /** When an ended one vanishes, UNIX time; default now; with Event end only. In seconds. */
  dismissalDate?: number | undefined;
}

/**
 * What to do with it.
 * Replies may hold values that are not listed here.
 */
export type LiveActivityEvent = "update" | "end";

/** HarmonyOS. */
export interface HarmonyInfo {
  /** Title, overrides the common one. */
  title?: string | undefined;
  /** Category; overrides the console. */
  category?: string | undefined;
  /** Icon URL, https. */
  image?: string | undefined;
  /** Sound file in resources/rawfile. */
  sound?: string | undefined;
  /** How long it sounds; with Sound only. From 1 to 60. In seconds. */
  soundDuration?: number | undefined;
}

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
  nick?: string | undefined;
  /** Avatar URL. At most 500 bytes. */
  faceUrl?: string | undefined;
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
   * Current form; required unless Accounts is sent. Exactly one of `accountList` and `accounts` is sent. At most 100
   * entries.
   */
  accountList?: readonly AccountItem[] | undefined;
  /**
   * Old form, each UserID at most 32 bytes; required unless AccountList is sent. Exactly one of `accountList` and
   * `accounts` is sent. At most 100 entries. Each at most 32 bytes.
   */
  accounts?: readonly string[] | undefined;
}

/** Current form; required unless Accounts is sent. */
export interface AccountItem {
  /** Account to create. At most 32 bytes. */
  userId: string;
  /** Nickname. At most 500 bytes. */
  nick?: string | undefined;
  /** Avatar URL. At most 500 bytes. */
  faceUrl?: string | undefined;
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
  /** Accounts to delete. At most 100 entries. */
  deleteItem: readonly DeleteItem[];
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
 * - tells whether each account has been imported; up to 100 accounts per call
 * - read AccountStatus only where ResultCode is 0
 */
export interface CheckAccounts {
  /** Accounts to check. At most 100 entries. */
  checkItem: readonly CheckItem[];
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
 * Replies may hold values that are not listed here.
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
  /** Accounts to query, at least one. At least 1 entry. At most 500 entries. */
  toAccount: readonly string[];
  /** 1 returns the state per platform. Default 0. */
  isNeedDetail?: 0 | 1 | undefined;
  /** 1 returns the device instance ID; mainland page of 2025-12-15 only. Default 0. */
  isReturnInstid?: 0 | 1 | undefined;
  /** 1 returns the user's custom status; mainland page of 2025-12-15 only. Default 0. */
  isReturnCustomStatus?: 0 | 1 | undefined;
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
 * Replies may hold values that are not listed here.
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
 */
export interface QueryLoginState {
  /** Accounts to query. At most 500 entries. */
  toAccount: readonly string[];
  /** 1 returns the state per platform; only in the page's last revision (2021). Default 0. */
  isNeedDetail?: 0 | 1 | undefined;
}

/** What `queryLoginState()` answers. */
export interface QueryLoginStateReply {
  /** One entry per account. */
  queryResult?: LoginStateResult[];
}

/** One entry per account. */
export interface LoginStateResult {
  /** The account. */
  toAccount?: string;
  /** Login state; named Status in the 2021 revision. */
  state?: OnlineStatus | (string & {});
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
  officialAccountUserId?: string | undefined;
  /** Display name. At most 150 bytes. */
  name: string;
  /** Description. At most 400 bytes. */
  introduction?: string | undefined;
  /** Avatar URL. At most 500 bytes. */
  faceUrl?: string | undefined;
  /** Most subscribers it may have. Default 100000. */
  maxSubscriberNum?: number | undefined;
  /** Organization it belongs to. At most 500 bytes. */
  organization?: string | undefined;
  /** Free custom field. At most 3000 bytes. */
  customString?: string | undefined;
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
  name?: string | undefined;
  /** New description. At most 400 bytes. */
  introduction?: string | undefined;
  /** New avatar URL. At most 500 bytes. */
  faceUrl?: string | undefined;
  /** New organization. At most 500 bytes. */
  organization?: string | undefined;
  /** New custom field. At most 3000 bytes. */
  customString?: string | undefined;
  /** New subscriber limit; 100000 is the default an account is created with. */
  maxSubscriberNum?: number | undefined;
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
  /** Official accounts to read. At most 50 entries. */
  officialAccountIdList: readonly OfficialAccountId[];
  /** Which fields to return; all when left out. */
  responseFilter?: OfficialAccountFilter | undefined;
}

/** Official accounts to read. */
export interface OfficialAccountId {
  /** Official account ID. */
  officialAccount: string;
}

/** Which fields to return; all when left out. */
export interface OfficialAccountFilter {
  /** Fields of the official account to return. */
  officialAccountBaseInfoFilter?: readonly OfficialAccountField[] | undefined;
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
  /** Subscribers per page; the page says all are returned when it is left out. At most 200. */
  limit?: number | undefined;
  /** Cursor; "" on the first call, then the Next of the previous reply. */
  next: string;
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
 * Replies may hold values that are not listed here.
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
  /** Users to subscribe. At most 100 entries. */
  subscriberList: readonly SubscriberItem[];
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
  /** 0 failed, 1 added, 2 already subscribed. One of 0, 1, 2. */
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
  subscriberToDelAccount?: readonly string[] | undefined;
  /**
   * The field table's name for the same list; only to be tried if the server does not honor SubscriberToDel_Account,
   * see quirks. Exactly one of `subscriberToDelAccount` and `subscriberList` is sent. Known from a weak source only.
   */
  subscriberList?: readonly SubscriberToDelete[] | undefined;
}

/**
 * The field table's name for the same list; only to be tried if the server does not honor SubscriberToDel_Account,
 * see quirks.
 */
export interface SubscriberToDelete {
  /** UserID; only within SubscriberList. Required in some cases. Known from a weak source only. */
  subscriberAccount?: string | undefined;
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
  /** 0 failed, 1 removed, 2 was not subscribed. One of 0, 1, 2. */
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
  /** Official accounts per page. At most 200. Default 200. */
  limit?: number | undefined;
  /** Position to start from; 0 at first. */
  offset?: number | undefined;
  /** Which fields to return. */
  responseFilter?: SubscribedOfficialAccountFilter | undefined;
}

/** Which fields to return. */
export interface SubscribedOfficialAccountFilter {
  /** Fields of each official account. */
  officialAccountBaseInfoFilter?: readonly OfficialAccountField[] | undefined;
  /** Fields of the user's own subscription. */
  selfInfoFilter?: readonly SubscriptionField[] | undefined;
}

/** Fields of the user's own subscription. */
export type SubscriptionField = "SubscribeTime" | "CustomString";

/** What `listSubscribedOfficialAccounts()` answers. */
export interface ListSubscribedOfficialAccountsReply {
  /** This page of official accounts. */
  officialAccountInfoList?: SubscribedOfficialAccount[];
  /** Official accounts the user subscribes to. */
  totalCount?: number;
  /** 1 when this was the last page, 0 when more follow. One of 0, 1. */
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
  /** Unsigned 32-bit; same content and same Random within 5 minutes is a duplicate. From 0 to 4294967295. */
  random: number;
  /** Message elements. */
  msgBody: readonly MsgElement[];
  /** Offline push settings. */
  offlinePushInfo?: OfflinePushInfo | undefined;
  /** Webhooks switched off for this message. */
  forbidCallbackControl?: readonly ForbidCallbackControl[] | undefined;
  /** 1 sends to online subscribers only. Default 0. */
  onlineOnlyFlag?: 0 | 1 | undefined;
  /** NoLastMsg leaves the conversation list alone; not allowed with OnlineOnlyFlag 1. */
  sendMsgControl?: readonly (OfficialAccountSendMsgControl | (string & {}))[] | undefined;
  /** Custom data kept in the cloud with the message. */
  cloudCustomData?: string | undefined;
}

/** Webhooks switched off for this message. */
export type ForbidCallbackControl = "ForbidBeforeSendMsgCallback" | "ForbidAfterSendMsgCallback";

/** NoLastMsg leaves the conversation list alone; not allowed with OnlineOnlyFlag 1. */
export type OfficialAccountSendMsgControl = "NoLastMsg";

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
  /** Keys of the messages. At most 10 entries. */
  msgKeyList: readonly string[];
  /** Reason of the recall. At most 100 bytes. */
  reason?: string | undefined;
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
  lastMsgKey?: string | undefined;
  /** Messages wanted; more than 20 are not returned in one call. */
  reqMsgNumber?: number | undefined;
  /** 1 also returns recalled messages. Default 0. */
  withRecalledMsg?: 0 | 1 | undefined;
}

/** What `listOfficialAccountMessages()` answers. */
export interface ListOfficialAccountMessagesReply {
  /** Official account asked for. */
  officialAccount?: string;
  /**
   * 1 all asked-for messages are here; 0 cut off by size or by the limit of 20; 2 everything before the range has
   * expired. One of 0, 1, 2.
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
  /** 0 a message, 1 a hole (deleted or expired), 2 recalled. One of 0, 1, 2. */
  isPlaceMsg?: number;
  /** Elements; empty for a hole. */
  msgBody?: MsgElement[];
  /** Sequence number, smaller is earlier. From 0 to 4294967295. */
  msgSeq?: number;
  /** Key for recall. */
  msgKey?: string;
  /** Server time. In seconds. */
  msgTimeStamp?: number;
  /** Random number of the message; not in the sample. From 0 to 4294967295. Known from a weak source only. */
  msgRandom?: number;
  /** 1 High, 2 Normal, 3 Low, 4 Lowest; not in the sample. One of 1, 2, 3, 4. Known from a weak source only. */
  msgPriority?: number;
  /** 1 for a system message; not in the sample. Known from a weak source only. */
  isSystemMsg?: number;
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
  /** Random number; repeats within a second are dropped. From 0 to 4294967295. */
  msgRandom: number;
  /** Needed to send an in-app message; left out for a pure notification. Required in some cases. */
  msgBody?: readonly MsgElement[] | undefined;
  /** With MsgBody: 0 keeps roaming and unread (at most 200 users per second are served), 1 keeps neither. Default 0. */
  onlineOnlyFlag?: 0 | 1 | undefined;
  /** Needed when MsgBody is left out; optional with MsgBody. Required in some cases. */
  offlinePushInfo?: OfflinePushInfo | undefined;
  /** Who receives it; everybody when left out. */
  condition?: PushCondition | undefined;
  /** Own mark handed back in push webhooks. At most 64 bytes. */
  dataId?: string | undefined;
}

/** Who receives it; everybody when left out. */
export interface PushCondition {
  /** Attribute name to value; any of them holds. At most 10 entries. */
  attrsOr?: Record<string, string> | undefined;
  /** Attribute name to value; all of them hold. At most 10 entries. */
  attrsAnd?: Record<string, string> | undefined;
  /** Any of the tags; each tag up to 50 bytes. At most 10 entries. Each at most 50 bytes. */
  tagsOr?: readonly string[] | undefined;
  /** All of the tags; each tag up to 50 bytes. At most 10 entries. Each at most 50 bytes. */
  tagsAnd?: readonly string[] | undefined;
  /** Leaves out users with these tags (any of them or all of them: see quirks). At most 10 entries. */
  tagsNot?: readonly string[] | undefined;
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
  /** Receivers; UserIDs or RegistrationIDs. At least 1 entry. At most 500 entries. */
  toAccount: readonly string[];
  /** Unsigned 32-bit random number. From 0 to 4294967295. */
  msgRandom: number;
  /** What to show; PushFlag 0 also pushes offline, 1 does not. */
  offlinePushInfo: OfflinePushInfo;
  /** Own mark handed back in push webhooks. At most 64 bytes. */
  dataId?: string | undefined;
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
  offlinePushInfo?: OfflinePushInfo | undefined;
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
  attrNames: Record<string, string>;
  /** Key as in AttrNames; 0 (default) UserID accounts, 1 RegistrationID accounts. At most 10 entries. */
  attrTypes?: Record<string, number> | undefined;
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
  /** Users and their attributes. At most 100 entries. */
  userAttrs: readonly UserAttributesItem[];
}

/** Users and their attributes. */
export interface UserAttributesItem {
  /** UserID or RegistrationID. */
  toAccount: string;
  /** Attribute name to value; value up to 50 bytes. */
  attrs: Record<string, string>;
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
  /** Users to read. At most 100 entries. */
  toAccount: readonly string[];
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
  /** Users and the attributes to remove. At most 100 entries. */
  userAttrs: readonly RemoveAttributesItem[];
}

/** Users and the attributes to remove. */
export interface RemoveAttributesItem {
  /** User. */
  toAccount: string;
  /** Attribute names. */
  attrs: readonly string[];
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
  replace?: 0 | 1 | undefined;
  /** Users and their tags. At most 100 entries. */
  userTags: readonly UserTagsItem[];
}

/** Users and their tags. */
export interface UserTagsItem {
  /** UserID or RegistrationID. */
  toAccount: string;
  /**
   * Tags, each up to 50 bytes; at most 10 with Replace 0, 100 with Replace 1. At most 100 entries. Each at most 50
   * bytes.
   */
  tags: readonly string[];
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
  /** Users to read; UserIDs or RegistrationIDs. At most 100 entries. */
  toAccount: readonly string[];
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
  /** Users and the tags to remove. At most 100 entries. */
  userTags: readonly RemoveTagsItem[];
}

/** Users and the tags to remove. */
export interface RemoveTagsItem {
  /** UserID or RegistrationID. */
  toAccount: string;
  /** Tags, each up to 50 bytes. Each at most 50 bytes. */
  tags: readonly string[];
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
  /** Users to clear. At most 100 entries. */
  toAccount: readonly string[];
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
  startTime: number;
  /** End of the range. In seconds. */
  endTime: number;
  /** Push tasks; empty for all together. At most 5 entries. */
  taskId: readonly string[];
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
  startTime: number;
  /** End of the range. In seconds. */
  endTime: number;
  /** Push tasks; empty for all together. At most 5 entries. */
  taskId: readonly string[];
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
  startTime: number;
  /** End of the range. In seconds. */
  endTime: number;
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
  startTime: number;
  /** End of the range. In seconds. */
  endTime: number;
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
  /** Friends to add. At most 1000 entries. */
  addFriendItem: readonly AddFriendItem[];
  /** One-way or two-way. Default `Add_Type_Both`. */
  addType?: AddType | undefined;
  /** 1 adds without the target's consent. Default 0. */
  forceAddFlags?: 0 | 1 | undefined;
}

/** Friends to add. */
export interface AddFriendItem {
  /** Friend to add. At most 32 bytes. */
  toAccount: string;
  /** Remark of From_Account for the friend. At most 96 bytes. */
  remark?: string | undefined;
  /** One friend group of From_Account. At most 30 bytes. */
  groupName?: string | undefined;
  /** AddSource_Type\_ plus at most 8 letters. */
  addSource: string;
  /** Message with the request. At most 256 bytes. */
  addWording?: string | undefined;
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
  /** Friends to import. At most 1000 entries. */
  addFriendItem: readonly ImportFriendItem[];
}

/** Friends to import. */
export interface ImportFriendItem {
  /** The friend. At most 32 bytes. */
  toAccount: string;
  /** Remark. At most 96 bytes. */
  remark?: string | undefined;
  /** When the remark was made. In seconds since 1970. */
  remarkTime?: number | undefined;
  /** Friend groups, each name at most 30 bytes. At most 32 entries. Each at most 30 bytes. */
  groupName?: readonly string[] | undefined;
  /** AddSource_Type\_ plus at most 8 letters. */
  addSource: string;
  /** Message with the request. At most 256 bytes. */
  addWording?: string | undefined;
  /** When the friendship began. In seconds since 1970. */
  addTime?: number | undefined;
  /** Custom friend fields. */
  customItem?: readonly FriendCustomItem[] | undefined;
}

/** Custom friend fields. */
export interface FriendCustomItem {
  /** Tag_SNS_Custom\_ name, created in the console beforehand. */
  tag?: string | undefined;
  /** String or integer. */
  value?: unknown | undefined;
}

/** What `importFriends()` answers. */
export interface ImportFriendsReply {
  /** One result per friend. */
  resultItem?: RelationResult[];
  /** Accounts that failed; present only when there are any. */
  failAccount?: string[];
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
  updateItem: readonly UpdateFriendItem[];
}

/** Friends to update. */
export interface UpdateFriendItem {
  /** The friend. At most 32 bytes. */
  toAccount: string;
  /** Fields to set. */
  snsItem: readonly SnsItem[];
}

/** Fields to set. */
export interface SnsItem {
  /** Tag_SNS_IM_Remark, Tag_SNS_IM_Group or Tag_SNS_Custom\_\*. */
  tag: string;
  /** String, integer, or array of strings for Tag_SNS_IM_Group. */
  value: unknown;
}

/** What `updateFriends()` answers. */
export interface UpdateFriendsReply {
  /** One result per friend. */
  resultItem?: RelationResult[];
  /** Accounts that failed; present only when there are any. */
  failAccount?: string[];
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
  /** Friends to delete. At most 1000 entries. */
  toAccount: readonly string[];
  /** One-way or two-way. */
  deleteType?: DeleteType | undefined;
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
  deleteType?: DeleteType | undefined;
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
  /** Accounts to check. At most 1000 entries. */
  toAccount: readonly string[];
  /** One list or both. */
  checkType: CheckType;
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
 * Replies may hold values that are not listed here.
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
  /** 0 for the first page, then NextStartIndex. At least 0. */
  startIndex: number;
  /** Value returned last time, or 0. Default 0. */
  standardSequence?: number | undefined;
  /** Same for custom fields; gone from the mainland page, still on the international one. Default 0. */
  customSequence?: number | undefined;
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
  value?: unknown;
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
  /** Friends to read. At most 100 entries. */
  toAccount: readonly string[];
  /** Tag_Profile_IM\_\*, Tag_Profile_Custom\_\*, Tag_SNS_IM\_\*, Tag_SNS_Custom\_\*. */
  tagList: readonly string[];
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
  value?: unknown;
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
  /** Accounts to block. At most 1000 entries. */
  toAccount: readonly string[];
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
  /** Accounts to unblock. At most 1000 entries. */
  toAccount: readonly string[];
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
  /** 0 for the first page, then the returned StartIndex. At least 0. */
  startIndex: number;
  /** Entries per page. At most 1000. */
  maxLimited: number;
  /** Send 0. Default 0. */
  lastSequence: number;
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
  /** Accounts to check. At most 1000 entries. */
  toAccount: readonly string[];
  /** One blocklist or both. */
  checkType: BlocklistCheckType;
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
 * Replies may hold values that are not listed here.
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
  groupName: readonly string[];
  /** Friends to put into the new groups. At most 1000 entries. */
  toAccount?: readonly string[] | undefined;
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
  /** Groups to delete. At most 32 entries. */
  groupName: readonly string[];
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
  needFriend?: NeedFriend | undefined;
  /** Groups to read. At most 32 entries. */
  groupName?: readonly string[] | undefined;
  /** Retired: required by the English page of 2022 (0 for the first read), absent from current pages. */
  lastSequence?: number | undefined;
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
  /** Users to follow. At most 20 entries. */
  followItem: readonly FollowItem[];
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
  /** Users to unfollow. At most 20 entries. */
  toAccount: readonly string[];
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
  /** Users to check. At most 100 entries. */
  toAccount: readonly string[];
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
  /** Valid only where ResultCode is 0. One of 0, 1, 2, 3. */
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
  followType: 1 | 2 | 3;
  /** Empty string for the first page, then NextCursor. */
  startCursor: string;
  /** Entries per page. At most 1000. Default 100. */
  wantNum: number;
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
  value?: unknown;
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
  /** Users whose counts are read. At most 20 entries. */
  toAccount: readonly string[];
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
