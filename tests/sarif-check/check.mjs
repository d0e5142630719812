// Asks the SARIF Multitool whether logs keep the specification: node check.mjs FOLDER, after `dotnet run --project ../schema-check/Documents -- CASES FOLDER`.
import { spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const tool = fileURLToPath(new URL('node_modules/@microsoft/sarif-multitool-linux/Sarif.Multitool', import.meta.url));
chmodSync(tool, 0o755);
const folder = process.argv[2];
const answers = mkdtempSync(join(tmpdir(), 'sarif-check-'));
const failures = [];
const hints = new Map();
const validate = log => {
    const answer = join(answers, 'answer.sarif');
    rmSync(answer, { force: true });
    const run = spawnSync(tool, ['validate', log, '--output', answer, '--level', 'Error;Warning;Note'], {
        encoding: 'utf8',
        env: { ...process.env, DOTNET_SYSTEM_GLOBALIZATION_INVARIANT: '1' },
    });
    try {
        return JSON.parse(readFileSync(answer, 'utf8')).runs[0].results ?? [];
    } catch {
        throw new Error(`The tool has not validated ${log}:\n${run.error ?? ''}${run.stdout}${run.stderr}`);
    }
};

try {
    const logs = readdirSync(folder).filter(name => name.endsWith('.sarif')).sort();
    for (const name of logs) {
        for (const result of validate(join(folder, name))) {
            // A result without a level is a warning, as the specification says.
            const level = result.level ?? 'warning';
            if (level === 'error')
                failures.push(`${name}: ${result.ruleId}: ${JSON.stringify(result.message)} ${JSON.stringify(result.locations?.[0]?.physicalLocation?.region)}`);
            else
                hints.set(`${level} ${result.ruleId}`, (hints.get(`${level} ${result.ruleId}`) ?? 0) + 1);
        }
    }
    for (const failure of failures.slice(0, 20))
        console.error(failure);
    console.log(`${logs.length} logs: ${failures.length} errors; besides: ${[...hints].map(([hint, count]) => `${hint} (${count})`).join(', ') || 'nothing'}`);
    process.exitCode = failures.length === 0 && logs.length > 0 ? 0 : 1;
} finally {
    rmSync(answers, { recursive: true });
}
