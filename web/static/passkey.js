// Passkeys: the one thing of the desk that cannot be done without script. Without it these places stay hidden.
const AUTH = '/desk/auth/passkey';

for (const place of document.querySelectorAll('[data-passkey]')) {
  if (!window.PublicKeyCredential?.parseCreationOptionsFromJSON) break;
  const [button, status] = [place.querySelector('button'), place.querySelector('[role=status]')];
  place.hidden = false;
  button.addEventListener('click', async () => {
    button.disabled = true;
    status.textContent = 'Waiting for your device.';
    try {
      if (place.dataset.passkey === 'add') {
        await add();
        location.assign('/desk/account');
      } else {
        await signIn();
        location.assign(place.dataset.next);
      }
    } catch {
      status.textContent = 'It did not work, or you stopped it. Nothing was changed.';
      button.disabled = false;
    }
  });
}

async function add() {
  const options = await asked('generate-register-options');
  const publicKey = PublicKeyCredential.parseCreationOptionsFromJSON(options);
  const made = await navigator.credentials.create({ publicKey });
  await asked('verify-registration', {
    response: made.toJSON(),
    name: new Date().toISOString().slice(0, 10),
  });
}

async function signIn() {
  const options = await asked('generate-authenticate-options');
  const publicKey = PublicKeyCredential.parseRequestOptionsFromJSON(options);
  const found = await navigator.credentials.get({ publicKey });
  await asked('verify-authentication', { response: found.toJSON() });
}

async function asked(path, body) {
  const sent = body
    ? { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }
    : {};
  const answer = await fetch(`${AUTH}/${path}`, sent);
  if (!answer.ok) throw new Error(String(answer.status));
  return answer.json();
}
