import { talk } from "../../talk.mjs";

export const config = { runtime: "edge" };
export default async () => new Response(await talk());
