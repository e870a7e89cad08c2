import { talk } from "../../chat.js";

export const config = { runtime: "edge" };
export default async () => new Response(await talk());
