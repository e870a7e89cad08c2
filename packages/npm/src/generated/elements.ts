// @generated from api/types.yaml by cargo xtask generate
/**
 * The fields that the constructors of elements must be given.
 *
 * @packageDocumentation
 */

export const TEXT_ELEMENT: readonly string[] = ["text"];

export const LOCATION_ELEMENT: readonly string[] = ["desc", "latitude", "longitude"];

export const FACE_ELEMENT: readonly string[] = ["index", "data"];

export const CUSTOM_ELEMENT: readonly string[] = ["data"];

export const SOUND_ELEMENT: readonly string[] = ["url", "uuid", "downloadFlag"];

export const IMAGE_ELEMENT: readonly string[] = ["uuid", "imageInfoArray"];

export const IMAGE_INFO: readonly string[] = ["width", "height", "url"];

export const FILE_ELEMENT: readonly string[] = ["url", "uuid", "downloadFlag"];

export const VIDEO_ELEMENT: readonly string[] = [
  "videoUrl",
  "videoUuid",
  "videoDownloadFlag",
  "thumbUrl",
  "thumbUuid",
  "thumbWidth",
  "thumbHeight",
  "thumbDownloadFlag",
];

export const RELAY_ELEMENT: readonly string[] = ["title", "msgNum", "compatibleText", "abstractList"];

export const STREAM_ELEMENT: readonly string[] = ["chunks"];

export const STREAM_CHUNK: readonly string[] = ["eventType", "index", "markdown", "isLast"];
