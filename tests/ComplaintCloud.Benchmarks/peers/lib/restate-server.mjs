import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { request } from "./loopback.mjs";

const packages = join(dirname(fileURLToPath(import.meta.url)), "..", "node_modules", "@restatedev");
const platform = `restate-server-${process.platform}-${process.arch}`;

/** Restate's server as a child process on loopback with its default durability (an fsync per batch of its log). */
export async function startRestate({ data, ingress, admin, node, more = {} }) {
  const binary = join(packages, platform, "bin", "restate-server");
  if (!existsSync(binary)) throw new Error(`${platform} is not installed`);
  const server = spawn(binary, ["--no-logo", "--listen-mode", "tcp", "--node-name", "bench", "--base-dir", data], {
    env: { ...process.env, ...environment({ ingress, admin, node }), ...more },
    stdio: ["ignore", "ignore", "inherit"],
  });
  process.on("exit", () => server.kill("SIGKILL"));
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, () => process.exit(4));
  await answers(admin, "/health", server);
  await answers(ingress, "/restate/health", server);
  return server;
}

function environment({ ingress, admin, node }) {
  return {
    RESTATE_INGRESS__BIND_ADDRESS: `127.0.0.1:${ingress}`,
    RESTATE_ADMIN__BIND_ADDRESS: `127.0.0.1:${admin}`,
    RESTATE_BIND_ADDRESS: `127.0.0.1:${node}`,
    RESTATE_ADVERTISED_ADDRESS: `http://127.0.0.1:${node}/`,
    RESTATE_LOG_FILTER: "off",
    RESTATE_DISABLE_TELEMETRY: "true",
  };
}

async function answers(port, path, server) {
  for (let i = 0; i < 300; i++) {
    if (server.exitCode !== null) throw new Error(`restate-server ended with ${server.exitCode}`);
    const answer = await request(port, "GET", path).catch(() => ({ status: 0 }));
    if (answer.status === 200) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`nothing answers on 127.0.0.1:${port}${path}`);
}
