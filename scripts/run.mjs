import { spawn } from 'node:child_process';

/**
 * Runs a command line and keeps what it prints, so that only a failure is loud.
 *
 * @param {string} command
 * @param {Record<string, string>} [env] added to this process's own
 * @param {string} [cwd] folder to run it in; this process's own when absent
 * @returns {Promise<{ code: number, output: string }>}
 */
export function run(command, env = {}, cwd = undefined) {
	return new Promise((done) => {
		const child = spawn(command, { shell: true, cwd, env: { ...process.env, ...env } });
		/** @type {Buffer[]} */
		const chunks = [];
		child.stdout.on('data', (chunk) => chunks.push(chunk));
		child.stderr.on('data', (chunk) => chunks.push(chunk));
		child.on('close', (code) =>
			done({ code: code ?? 1, output: Buffer.concat(chunks).toString('utf8') })
		);
	});
}
