// Invokes a function twice, as the service does: the second event finds the process as the first one left it.
const [, , folder] = process.argv;

async function main() {
  const { handler } = require(`${folder}/handler.js`);
  for (let event = 0; event < 2; event += 1) {
    const { body } = await handler({ body: JSON.stringify({ to: ["alice", "ghost"], text: "hello" }) });
    if (JSON.parse(body).failed[0] !== "ghost") throw new Error(`no failure for the unknown account: ${body}`);
  }
}

main().catch((error) => {
  console.error(error);
  process.exit(1);
});
