/**
 * Short constructors of message elements. They fill in what is always the same: the element type, the download flags, the type
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
  List,
  LocationMsgElement,
  MsgElement,
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
import { complete, objectOf, refused } from "./element-content.js";
import * as required from "./generated/elements.js";
import { exact, refusal, written } from "./plain.js";

/** What a constructor is given: what a new element should have, though elements of other clients may lack it. */
type Given<Element, Name extends keyof Element> = Optional<Omit<Element, Name | "downloadFlag">> & {
  [Field in Name]-?: Sent<NonNullable<Element[Field]>>;
};

/** `null` counts as not given. */
type Optional<Fields> = {
  [Name in keyof Fields]: undefined extends Fields[Name] ? Sent<NonNullable<Fields[Name]>> | null | undefined : Fields[Name];
};

/** What a value may be that is sent: any list for a list. */
type Sent<Value> = Value extends readonly (infer Entry)[] ? List<Entry> : Value;

/**
 * The text of a message: that of all its text elements. What is not a list of elements has none.
 *
 * @example
 * ```ts
 * element.textOf(event.msgBody);
 * ```
 */
export function textOf(msgBody: Iterable<MsgElement> | null | undefined): string {
  let text = "";
  // Requests of others may have anything in a list of elements.
  const elements = typeof Object(msgBody)[Symbol.iterator] === "function" ? msgBody : [];
  for (const element of elements as Iterable<Partial<MsgElement> | null>) {
    const content = element?.msgContent as { readonly text?: unknown } | null | undefined;
    if (element?.msgType === "TIMTextElem" && typeof content?.text === "string") text += content.text;
  }
  return text;
}

/** Text. */
export function text(text: string): TextMsgElement {
  return { msgType: "TIMTextElem", msgContent: complete("text", "", { text }, required.TEXT_ELEMENT) };
}

/**
 * A place.
 *
 * @param desc - Its name.
 * @param latitude - In degrees.
 * @param longitude - In degrees.
 */
export function location(desc: string, latitude: number, longitude: number): LocationMsgElement {
  const place = { desc, latitude, longitude };
  return { msgType: "TIMLocationElem", msgContent: complete("location", "", place, required.LOCATION_ELEMENT) };
}

/**
 * An emoji or sticker.
 *
 * @param index - The number that the app uses for it.
 * @param data - Further data of the app, such as its name.
 */
export function face(index: number, data: string): FaceMsgElement {
  return { msgType: "TIMFaceElem", msgContent: complete("face", "", { index, data }, required.FACE_ELEMENT) };
}

/**
 * Custom data of the app. At most one per message; alone in a message it is pushed only if `offlinePushInfo.desc` is
 * given.
 *
 * @param data - Text, which is sent as it is, or an object, which is written as JSON.
 * @param push - How the element is pushed, as it was done before there was `offlinePushInfo`.
 */
export function custom(data: string | object, push: Optional<Omit<CustomElement, "data">> | null = {}): CustomMsgElement {
  const text = typeof data === "string" || data == null ? data : jsonOf(data);
  const given = { ...objectOf("custom", "push", push ?? {}), data: text };
  return { msgType: "TIMCustomElem", msgContent: complete("custom", "", given, required.CUSTOM_ELEMENT) };
}

function jsonOf(data: object): string {
  try {
    return written(data, exact);
  } catch (thrown) {
    const found = refusal(thrown);
    throw refused("element.custom", found.path("data"), found.reason, found.cause);
  }
}

/**
 * A voice recording.
 *
 * @param sound - Where it is stored (`url`), the client's key for it (`uuid`), `size` in bytes, length in seconds
 * (`second`).
 */
export function sound(sound: Given<SoundElement, "url" | "uuid">): SoundMsgElement {
  const given = { ...objectOf("sound", "", sound), downloadFlag: 2 };
  return { msgType: "TIMSoundElem", msgContent: complete("sound", "", given, required.SOUND_ELEMENT) };
}

type ImageSize = Given<Omit<ImageInfo, "type">, "url" | "width" | "height">;

/** What {@link image} is given. */
export interface ImageParams extends Given<Pick<ImageElement, "uuid" | "imageFormat">, "uuid"> {
  /** The image itself. Width and height are in pixels, the size is in bytes. */
  original: ImageSize;
  /** A smaller size of it, to be looked at. */
  large?: ImageSize | null | undefined;
  /** A thumbnail of it. */
  thumbnail?: ImageSize | null | undefined;
}

/**
 * An image in its sizes. No page says which ones are needed; official samples have all three.
 *
 * @param image - The client's key for it (`uuid`), its `imageFormat`, and where each size is stored.
 */
export function image(image: ImageParams): ImageMsgElement {
  const { original, large, thumbnail, ...others } = objectOf("image", "", image);
  if (original == null) throw refused("element.image", "original", "required");
  const imageInfoArray: ImageInfo[] = [];
  for (const [at, [name, size]] of Object.entries({ original, large, thumbnail }).entries()) {
    if (size == null) continue;
    const given = { ...objectOf("image", name, size), type: at + 1 };
    imageInfoArray.push(complete("image", `${name}.`, given, required.IMAGE_INFO));
  }
  return { msgType: "TIMImageElem", msgContent: complete("image", "", { ...others, imageInfoArray }, required.IMAGE_ELEMENT) };
}

/**
 * A file.
 *
 * @param file - Where it is stored (`url`), the client's key for it (`uuid`), its size in bytes and the name to show.
 */
export function file(file: Given<FileElement, "url" | "uuid">): FileMsgElement {
  const given = { ...objectOf("file", "", file), downloadFlag: 2 };
  return { msgType: "TIMFileElem", msgContent: complete("file", "", given, required.FILE_ELEMENT) };
}

/** What {@link video} is given. */
type VideoParams = Given<
  Omit<VideoElement, "videoDownloadFlag" | "thumbDownloadFlag">,
  "videoUrl" | "videoUuid" | "thumbUrl" | "thumbUuid" | "thumbWidth" | "thumbHeight"
>;

/**
 * A video with its cover image.
 *
 * @param video - Where both are stored, the client's keys for them, and what is known about them: sizes in bytes, the
 * video's length in seconds, the cover's width and height in pixels.
 */
export function video(video: VideoParams): VideoMsgElement {
  const given = { ...objectOf("video", "", video), videoDownloadFlag: 2, thumbDownloadFlag: 2 };
  return { msgType: "TIMVideoFileElem", msgContent: complete("video", "", given, required.VIDEO_ELEMENT) };
}

/**
 * Messages merged into one.
 *
 * @param relay - Title, number of messages, summaries, text for clients that do not know the element, and the messages
 * or the key under which they are stored.
 */
export function relay(relay: Given<RelayElement, "title" | "msgNum" | "compatibleText" | "abstractList">): RelayMsgElement {
  return { msgType: "TIMRelayElem", msgContent: complete("relay", "", objectOf("relay", "", relay), required.RELAY_ELEMENT) };
}

/** What {@link stream} is given: a piece of text, and the stream it belongs to. */
export type StreamParams = Optional<Omit<StreamElement, "chunks">> &
  Given<Omit<StreamChunk, "eventType">, "index" | "markdown" | "isLast">;

/**
 * The next piece of a stream of text, for the endpoints that send streams.
 *
 * @param piece - Its number from 1 (`index`), its text (`markdown`), whether it is the last; `streamMsgId` on all
 * pieces but the first.
 */
export function stream(piece: StreamParams): StreamMsgElement {
  const { index, markdown, isLast, ...others } = objectOf("stream", "", piece);
  const chunk = complete("stream", "", { eventType: "data", index, markdown, isLast }, required.STREAM_CHUNK);
  return { msgType: "TIMStreamElem", msgContent: complete("stream", "", { ...others, chunks: [chunk] }, required.STREAM_ELEMENT) };
}
