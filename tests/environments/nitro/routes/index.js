import { talk } from "../talk.mjs";

export default eventHandler(() => talk().catch(String));
