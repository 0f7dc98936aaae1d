// The host's own sign-in. Bylaw has no part in it.
const { users = [] } = await (await fetch("/session.json")).json();
const form = document.querySelector("#users");
for (const { id, name } of users) {
  const button = document.createElement("button");
  Object.assign(button, { name: "user", value: id, textContent: name });
  form.append(button);
}
