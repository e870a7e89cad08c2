// @generated from api/types.yaml by cargo xtask generate
/**
 * What the constructors of elements ask for.
 *
 * @packageDocumentation
 */

/** What a field takes, as errors say it. A scalar is also taken in place of another one, but only a string for a string. */
export type Takes = "a string" | "an integer" | "a number" | "true or false" | "a list" | "an object";

/** The fields of an object, and whether each must be given. */
export type Asked = { readonly [field: string]: readonly [takes: Takes, isAsked: boolean] };

export const TEXT_ELEMENT: Asked = {
  text: ["a string", true],
};

export const LOCATION_ELEMENT: Asked = {
  desc: ["a string", true],
  latitude: ["a number", true],
  longitude: ["a number", true],
};

export const FACE_ELEMENT: Asked = {
  index: ["an integer", true],
  data: ["a string", true],
};

export const CUSTOM_ELEMENT: Asked = {
  data: ["a string", true],
  desc: ["a string", false],
  ext: ["a string", false],
  sound: ["a string", false],
};

export const SOUND_ELEMENT: Asked = {
  url: ["a string", true],
  uuid: ["a string", true],
  size: ["an integer", false],
  second: ["an integer", false],
  downloadFlag: ["an integer", true],
};

export const IMAGE_ELEMENT: Asked = {
  uuid: ["a string", true],
  imageFormat: ["an integer", false],
  imageInfoArray: ["a list", true],
};

export const IMAGE_INFO: Asked = {
  type: ["an integer", false],
  size: ["an integer", false],
  width: ["an integer", true],
  height: ["an integer", true],
  url: ["a string", true],
};

export const FILE_ELEMENT: Asked = {
  url: ["a string", true],
  uuid: ["a string", true],
  fileSize: ["an integer", false],
  fileName: ["a string", false],
  downloadFlag: ["an integer", true],
};

export const VIDEO_ELEMENT: Asked = {
  videoUrl: ["a string", true],
  videoUuid: ["a string", true],
  videoSize: ["an integer", false],
  videoSecond: ["an integer", false],
  videoFormat: ["a string", false],
  videoDownloadFlag: ["an integer", true],
  thumbUrl: ["a string", true],
  thumbUuid: ["a string", true],
  thumbSize: ["an integer", false],
  thumbWidth: ["an integer", true],
  thumbHeight: ["an integer", true],
  thumbFormat: ["a string", false],
  thumbDownloadFlag: ["an integer", true],
};

export const RELAY_ELEMENT: Asked = {
  title: ["a string", true],
  msgNum: ["an integer", true],
  compatibleText: ["a string", true],
  abstractList: ["a list", true],
  msgList: ["a list", false],
  jsonMsgKey: ["a string", false],
};

export const RELAY_MESSAGE: Asked = {
  fromAccount: ["a string", true],
  toAccount: ["a string", false],
  groupId: ["a string", false],
  msgSeq: ["an integer", true],
  msgRandom: ["an integer", true],
  msgTimeStamp: ["an integer", true],
  msgBody: ["a list", true],
  cloudCustomData: ["a string", false],
};

export const STREAM_ELEMENT: Asked = {
  compatibleText: ["a string", false],
  chunks: ["a list", true],
  streamMsgId: ["a string", false],
};

export const STREAM_CHUNK: Asked = {
  eventType: ["a string", true],
  index: ["an integer", true],
  markdown: ["a string", true],
  isLast: ["true or false", true],
};
