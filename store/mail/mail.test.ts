import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo, type Server, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { InputError } from '#engine/model/problem.ts';
import { mailServer } from './fixtures/server.ts';
import { MailError, openMail, type Mail } from './index.ts';
import { smtpIn } from './settings.ts';

const FROM = 'Tutela <desk@example.org>';
const LETTER = {
  to: 'cora@example.org',
  subject: 'Réponse: a question',
  text: 'Line one.\n.\nLine three.\n',
};

function opened(env: Readonly<Record<string, string>>, patience = 5_000) {
  const here = mkdtempSync(join(tmpdir(), 'tutela-mail-'));
  const said: string[] = [];
  const mail = openMail(env, { here, say: (line) => void said.push(line), patience });
  after(async () => {
    await mail.close();
    rmSync(here, { recursive: true, force: true });
  });
  return { mail, said, here };
}

/** A server that speaks only as far as a test wants. */
async function speaking(meet: (socket: Socket) => void): Promise<string> {
  const open = new Set<Socket>();
  const server: Server = createServer((socket) => {
    open.add(socket);
    socket.on('error', () => undefined);
    meet(socket);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  after(() => {
    for (const socket of open) socket.destroy();
    server.close();
  });
  return `smtp://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

async function until(what: () => boolean): Promise<void> {
  for (let waited = 0; waited < 20_000 && !what(); waited += 20) await sleep(20);
  assert.ok(what());
}

const failed = async (mail: Mail): Promise<MailError> => {
  try {
    await mail.send(LETTER);
  } catch (error) {
    assert.ok(error instanceof MailError);
    return error;
  }
  throw new Error('it went out');
};

test('a letter goes out whole: plain words, one id, no answer wanted from a machine', async () => {
  const server = await mailServer();
  after(server.close);
  const { mail, said } = opened({ TUTELA_SMTP_URL: server.url(), TUTELA_MAIL_FROM: FROM });
  assert.equal(mail.kind, 'smtp');
  for (let times = 0; times < 2; times++) await mail.send({ ...LETTER, id: 'task.17-3' });
  await mail.send(LETTER);
  const [first, second, third] = server.arrived;
  assert.equal(server.arrived.length, 3);
  assert.deepEqual([first?.from, first?.to], ['desk@example.org', ['cora@example.org']]);
  assert.match(first?.raw ?? '', /^From: Tutela <desk@example\.org>\r$/mu);
  assert.match(first?.raw ?? '', /^To: cora@example\.org\r$/mu);
  assert.match(first?.raw ?? '', /^Subject: =\?UTF-8\?/mu);
  assert.match(first?.raw ?? '', /^Auto-Submitted: auto-generated\r$/mu);
  assert.match(first?.raw ?? '', /^Content-Type: text\/plain; charset=utf-8\r$/mu);
  assert.match(first?.raw ?? '', /\r\n\r\nLine one\.\r\n\.\r\nLine three\.\r\n$/u);
  assert.doesNotMatch(first?.raw ?? '', /html|http|multipart|^X-Mailer/imu);
  const id = (raw = '') => /^Message-ID: (\S+)\r$/imu.exec(raw)?.[1];
  assert.equal(id(first?.raw), '<task.17-3@example.org>');
  assert.equal(id(second?.raw), id(first?.raw));
  assert.match(id(third?.raw) ?? '', /^<[0-9a-f-]{36}@example\.org>$/u);
  assert.deepEqual(said, []);
});

test('an address or a subject that would begin a header is refused, and nothing is sent', async () => {
  const server = await mailServer();
  after(server.close);
  const smtp = opened({ TUTELA_SMTP_URL: server.url(), TUTELA_MAIL_FROM: FROM }).mail;
  const { mail: log } = opened({});
  const bad = [
    { to: 'a@example.org\r\nBcc: eve@example.org' },
    { to: 'a@example.org\nDATA' },
    { to: 'a@example.org, eve@example.org' },
    { to: 'a@example.org;eve@example.org' },
    { to: 'Eve <eve@example.org>' },
    { to: 'a@example.org eve@example.org' },
    { to: 'group:a@example.org' },
    { to: 'a' },
    { to: '' },
    { subject: 'x\r\nBcc: eve@example.org' },
    { subject: 'x\u2028y' },
    { subject: '' },
    { text: ' ' },
    { text: 'a\0b' },
    { id: 'x>\r\nBcc: eve@example.org' },
    { id: '' },
  ];
  for (const field of bad) {
    for (const mail of [smtp, log]) {
      await assert.rejects(mail.send({ ...LETTER, ...field }), (error) => {
        assert.ok(error instanceof InputError, JSON.stringify(field));
        assert.doesNotMatch(error.message, /eve/u);
        return true;
      });
    }
  }
  assert.deepEqual(server.arrived, []);
});

test('a recipient that is refused for good, and one for now', async () => {
  for (const [number, again] of [
    [550, false],
    [451, true],
  ] as const) {
    const refuse = Object.assign(new Error('no cora@example.org here'), { responseCode: number });
    const server = await mailServer({ onRcptTo: (_address, _session, done) => done(refuse) });
    after(server.close);
    const { mail } = opened({ TUTELA_SMTP_URL: server.url(), TUTELA_MAIL_FROM: FROM });
    const error = await failed(mail);
    assert.equal(error.again, again);
    assert.match(error.message, new RegExp(`sender or the recipient \\(${number}\\)`, 'u'));
    assert.doesNotMatch(error.message, /cora/u);
  }
});

test('a wrong password is said at the start, without the password', async () => {
  const server = await mailServer({
    authOptional: false,
    allowInsecureAuth: true,
    onAuth: ({ username, password }, _session, done) =>
      username === 'desk' && password === 'p@ss/word'
        ? done(null, { user: 'desk' })
        : done(Object.assign(new Error('no'), { responseCode: 535 })),
  });
  after(server.close);
  const wrong = opened({ TUTELA_SMTP_URL: server.url('desk:guess-word'), TUTELA_MAIL_FROM: FROM });
  await until(() => wrong.said.length === 1);
  assert.match(wrong.said[0] ?? '', /does not go out now; the desk goes on.*refused the name and password/u);
  assert.doesNotMatch(wrong.said[0] ?? '', /guess-word/u);
  assert.equal((await failed(wrong.mail)).again, false);
  const right = opened({ TUTELA_SMTP_URL: server.url('desk:p%40ss%2Fword'), TUTELA_MAIL_FROM: FROM });
  await right.mail.send(LETTER);
  assert.deepEqual([server.arrived.length, right.said], [1, []]);
});

test('a server that is silent, is gone, or cuts the line: the letter fails and may be sent again', async () => {
  const silent = await speaking(() => undefined);
  const slow = await speaking((socket) => socket.write('220 here\r\n'));
  const cut = await speaking((socket) => {
    socket.write('220 here\r\n');
    socket.on('data', (said) => {
      const line = String(said);
      if (/^EHLO/u.test(line)) socket.write('250 here\r\n');
      else if (/^DATA/u.test(line)) socket.destroy();
      else socket.write('250 go on\r\n');
    });
  });
  for (const url of [silent, slow, cut, 'smtp://127.0.0.1:1']) {
    const { mail, said } = opened({ TUTELA_SMTP_URL: url, TUTELA_MAIL_FROM: FROM }, 300);
    const error = await failed(mail);
    assert.equal(error.again, true, url);
    assert.match(error.message, /did not answer in time|ended the connection/u);
    if (url === cut) continue;
    await until(() => said.length === 1);
    assert.match(said[0] ?? '', /the desk goes on/u);
  }
});

test('closing lets a letter on its way arrive', async () => {
  const server = await mailServer({
    onMailFrom: (_address, _session, done) => void setTimeout(() => done(), 200),
  });
  after(server.close);
  const { mail } = opened({ TUTELA_SMTP_URL: server.url(), TUTELA_MAIL_FROM: FROM });
  const sent = mail.send(LETTER);
  await mail.close();
  await sent;
  assert.equal(server.arrived.length, 1);
});

test('without a mail server letters are lines of a file that nobody else reads', async () => {
  const { mail, said, here } = opened({ TUTELA_DATA: ' ' });
  assert.equal(mail.kind, 'log');
  await Promise.all([mail.send({ ...LETTER, id: 'one' }), mail.send({ ...LETTER, id: 'two' })]);
  const file = join(here, 'data', 'mail.log');
  const lines = readFileSync(file, 'utf8').trimEnd().split('\n');
  const kept = lines.map((line) => JSON.parse(line) as Record<string, string>);
  assert.deepEqual(kept.map(({ id }) => id).toSorted(), ['one', 'two']);
  assert.deepEqual(Object.keys(kept[0] ?? {}), ['at', 'id', 'to', 'subject', 'text']);
  assert.equal(kept[0]?.['text'], LETTER.text);
  assert.equal(statSync(file).mode & 0o777, 0o600);
  assert.equal(said.length, 1);
  assert.ok(said[0]?.includes(file));
});

test('a log that lay open is shut, and a link in its place is not followed', async () => {
  const { mail, here } = opened({ TUTELA_DATA: '' });
  await mail.send(LETTER);
  const file = join(here, 'data', 'mail.log');
  rmSync(file);
  writeFileSync(file, '', { mode: 0o644 });
  await mail.send(LETTER);
  assert.equal(statSync(file).mode & 0o777, 0o600);
  rmSync(file);
  writeFileSync(join(here, 'other'), '');
  symlinkSync(join(here, 'other'), file);
  await assert.rejects(mail.send(LETTER), { code: 'ELOOP' });
});

test('settings: what is wrong is named, and no password is repeated', () => {
  const line = (url: string, from = FROM) => smtpIn({ TUTELA_SMTP_URL: url, TUTELA_MAIL_FROM: from });
  assert.equal(smtpIn({ TUTELA_MAIL_FROM: FROM }), undefined);
  assert.equal(line('  '), undefined);
  for (const url of [
    'mail.example.org',
    'http://a:hunter2@h',
    'smtp://',
    'smtp://a:hunter2@h/path',
    'smtp://h:99999',
  ]) {
    const said = line(url);
    assert.ok(typeof said === 'string' && said.startsWith('TUTELA_SMTP_URL must read'), url);
    assert.doesNotMatch(said, /hunter2/u);
  }
  assert.match(String(line('smtp://a:50%@h')), /cannot be read/u);
  for (const from of [
    '',
    'desk',
    'a@example.org, b@example.org',
    '"A" <a@example.org>',
    'A <a@example.org>\nX: y',
  ]) {
    assert.match(String(line('smtp://h', from)), /TUTELA_MAIL_FROM must be/u, from);
  }
  assert.deepEqual(line('smtps://me:p%40ss@mail.example.org', 'desk@example.org'), {
    host: 'mail.example.org',
    port: 465,
    secure: true,
    from: { name: '', address: 'desk@example.org' },
    login: { user: 'me', pass: 'p@ss' },
  });
  assert.equal((line('smtp://[::1]:2525') as { host: string }).host, '::1');
});
