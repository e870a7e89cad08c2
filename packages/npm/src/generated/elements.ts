// @generated from api/types.yaml by cargo xtask generate
/**
 * What the constructors of elements ask for.
 *
 * @packageDocumentation
 */

/** What a field takes, as errors say it. A scalar is also taken in place of another one, but only a string for a string. */
export type Takes = "a string" | "an integer" | "a number" | "true or false" | "a list";

/** The fields of an object, and whether each must be given. */
export type FieldRules = { readonly [field: string]: readonly [takes: Takes, isRequired: boolean] };

export const TEXT_ELEMENT: FieldRules = {
  text: ["a string", true],
};

export const LOCATION_ELEMENT: FieldRules = {
  desc: ["a string", true],
  latitude: ["a number", true],
  longitude: ["a number", true],
};

export const FACE_ELEMENT: FieldRules = {
  index: ["an integer", true],
  data: ["a string", true],
};

export const CUSTOM_ELEMENT: FieldRules = {
  data: ["a string", true],
  desc: ["a string", false],
  ext: ["a string", false],
  sound: ["a string", false],
};

export const SOUND_ELEMENT: FieldRules = {
  url: ["a string", true],
  uuid: ["a string", true],
  size: ["an integer", false],
  second: ["an integer", false],
  downloadFlag: ["an integer", true],
};

export const IMAGE_ELEMENT: FieldRules = {
  uuid: ["a string", true],
  imageFormat: ["an integer", false],
  imageInfoArray: ["a list", true],
};

export const IMAGE_INFO: FieldRules = {
  type: ["an integer", false],
  size: ["an integer", false],
  width: ["an integer", true],
  height: ["an integer", true],
  url: ["a string", true],
};

export const FILE_ELEMENT: FieldRules = {
  url: ["a string", true],
  uuid: ["a string", true],
  fileSize: ["an integer", false],
  fileName: ["a string", false],
  downloadFlag: ["an integer", true],
};

export const VIDEO_ELEMENT: FieldRules = {
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

export const RELAY_ELEMENT: FieldRules = {
  title: ["a string", true],
  msgNum: ["an integer", true],
  compatibleText: ["a string", true],
  abstractList: ["a list", true],
  msgList: ["a list", false],
  jsonMsgKey: ["a string", false],
};

export const STREAM_ELEMENT: FieldRules = {
  compatibleText: ["a string", false],
  chunks: ["a list", true],
  streamMsgId: ["a string", false],
};

export const STREAM_CHUNK: FieldRules = {
  eventType: ["a string", true],
  index: ["an integer", true],
  markdown: ["a string", true],
  isLast: ["true or false", true],
};
