import { talk } from "../../talk.mjs";

export const dynamic = "force-dynamic";
export const GET = async () => new Response(await talk());
