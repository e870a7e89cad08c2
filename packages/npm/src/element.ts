/**
 * Short constructors of message elements. They fill in what is always the same: the kind, the download flags, the type
 * of each size of an image.
 *
 * @example
 * ```ts
 * import { element } from "tencent-chat";
 *
 * const msgBody = [element.text("look at this"), element.face(4, "wave")];
 * ```
 *
 * @see {@link https://www.tencentcloud.com/document/product/1047/33527 | Message formats}
 * @packageDocumentation
 */

import type {
  CustomElement,
  CustomMsgElement,
  FaceMsgElement,
  FileElement,
  FileMsgElement,
  ImageElement,
  ImageInfo,
  ImageMsgElement,
  LocationMsgElement,
  RelayElement,
  RelayMsgElement,
  SoundElement,
  SoundMsgElement,
  StreamElement,
  StreamMsgElement,
  StreamChunk,
  TextMsgElement,
  VideoElement,
  VideoMsgElement,
} from "./generated/types.js";
import { exact, refusal, written } from "./plain.js";

/** What a constructor is given: what a new element should have, though elements of other clients may lack it. */
type Given<Element, Name extends keyof Element> = Omit<Element, Name | "downloadFlag"> & {
  [Field in Name]-?: NonNullable<Element[Field]>;
};

/** Text. */
export function text(text: string): TextMsgElement {
  return { msgType: "TIMTextElem", msgContent: { text } };
}

/**
 * A place.
 *
 * @param desc - Its name.
 * @param latitude - In degrees.
 * @param longitude - In degrees.
 */
export function location(desc: string, latitude: number, longitude: number): LocationMsgElement {
  return { msgType: "TIMLocationElem", msgContent: { desc, latitude, longitude } };
}

/**
 * An emoji or sticker.
 *
 * @param index - The number that the app gives it.
 * @param data - Further data of the app, such as its name.
 */
export function face(index: number, data: string): FaceMsgElement {
  return { msgType: "TIMFaceElem", msgContent: { index, data } };
}

/**
 * Custom data of the app. At most one per message; alone in a message it is pushed only if `offlinePushInfo.desc` is
 * given.
 *
 * @param data - Text, which is sent as it is, or an object, which is written as JSON.
 * @param push - How the element is pushed, as it was done before there was `offlinePushInfo`.
 * @throws {TypeError} when the object has what JSON cannot hold, such as `NaN` or a function.
 */
export function custom(data: string | object, push: Omit<CustomElement, "data"> = {}): CustomMsgElement {
  const text = typeof data === "string" ? data : jsonOf(data);
  return { msgType: "TIMCustomElem", msgContent: { ...push, data: text } };
}

function jsonOf(data: object): string {
  try {
    return written(data, exact);
  } catch (thrown) {
    const refused = refusal(thrown);
    // Not an error of a call: nothing is called yet.
    throw new TypeError(`element.custom: ${refused.path("data")}: ${refused.reason}`, { cause: refused.cause });
  }
}

/**
 * A voice recording.
 *
 * @param sound - Where it is stored (`url`), the client's key for it (`uuid`), `size` in bytes, length in seconds
 * (`second`).
 */
export function sound(sound: Given<SoundElement, "url" | "uuid">): SoundMsgElement {
  return { msgType: "TIMSoundElem", msgContent: { ...sound, downloadFlag: 2 } };
}

type ImageSize = Given<Omit<ImageInfo, "type">, "url" | "width" | "height">;

/** What {@link image} is given. */
export interface ImageParams extends Given<Pick<ImageElement, "uuid" | "imageFormat">, "uuid"> {
  /** The image itself. Width and height are in pixels, the size is in bytes. */
  original: ImageSize;
  /** A smaller size of it, to be looked at. */
  large?: ImageSize | undefined;
  /** A thumbnail of it. */
  thumbnail?: ImageSize | undefined;
}

/**
 * An image in its sizes. No page says which ones are needed; official samples have all three.
 *
 * @param image - The client's key for it (`uuid`), its `imageFormat`, and where each size is stored.
 */
export function image({ original, large, thumbnail, ...image }: ImageParams): ImageMsgElement {
  const imageInfoArray: ImageInfo[] = [{ ...original, type: 1 }];
  if (large) imageInfoArray.push({ ...large, type: 2 });
  if (thumbnail) imageInfoArray.push({ ...thumbnail, type: 3 });
  return { msgType: "TIMImageElem", msgContent: { ...image, imageInfoArray } };
}

/**
 * A file.
 *
 * @param file - Where it is stored (`url`), the client's key for it (`uuid`), its size in bytes and the name to show.
 */
export function file(file: Given<FileElement, "url" | "uuid">): FileMsgElement {
  return { msgType: "TIMFileElem", msgContent: { ...file, downloadFlag: 2 } };
}

/**
 * A video with its cover image.
 *
 * @param video - Where both are stored, the client's keys for them, and what is known about them: sizes in bytes, the
 * video's length in seconds, the cover's width and height in pixels.
 */
export function video(video: Omit<VideoElement, "videoDownloadFlag" | "thumbDownloadFlag">): VideoMsgElement {
  return { msgType: "TIMVideoFileElem", msgContent: { ...video, videoDownloadFlag: 2, thumbDownloadFlag: 2 } };
}

/**
 * Messages merged into one.
 *
 * @param relay - Title, number of messages, summaries, text for clients that do not know the element, and the messages
 * or the key under which they are stored.
 */
export function relay(relay: RelayElement): RelayMsgElement {
  return { msgType: "TIMRelayElem", msgContent: { ...relay } };
}

/** What {@link stream} is given: a piece of text, and the stream it belongs to. */
export type StreamParams = Omit<StreamElement, "chunks"> & Omit<StreamChunk, "eventType">;

/**
 * The next piece of a stream of text, for the endpoints that send streams.
 *
 * @param piece - Its number from 1 (`index`), its text (`markdown`), whether it is the last; `streamMsgId` on all
 * pieces but the first.
 */
export function stream({ index, markdown, isLast, ...stream }: StreamParams): StreamMsgElement {
  const chunks = [{ eventType: "data", index, markdown, isLast }];
  return { msgType: "TIMStreamElem", msgContent: { ...stream, chunks } };
}
