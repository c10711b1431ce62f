// Makes the page smoother; nothing here is needed to read it. Filters change the page in place, and a picture becomes interactive when asked.

const words = document.getElementById("site-script").dataset;
const say = sentence => { document.getElementById("status").textContent = sentence; };

const fetchPage = address => fetch(address, { headers: { Accept: "text/html" } });

// Who asked to save data is not taken at a guess.
const savesData = () => navigator.connection?.saveData;

// What no first screen shows stands in noscript: as text, or as elements where a table was fetched to be put in order.

const isNarrow = matchMedia("(max-width: 40rem)");
const whenIdle = globalThis.requestIdleCallback ?? setTimeout;

function bring(within, noscripts = "noscript") {
  for (const each of within.querySelectorAll(noscripts)) {
    if (each.firstElementChild) each.replaceWith(...each.childNodes);
    else each.outerHTML = each.textContent;
  }
}

let turn = 0;

// One at a time, so that whoever presses a key meanwhile does not wait; none of a page that is about to go.
function bringWhenIdle(mine) {
  const next = mine === turn && document.querySelector("main noscript");
  if (!next) return;
  bring(next.parentElement);
  whenIdle(() => bringWhenIdle(mine));
}

// The first second belongs to the first screen.
function bringLater() {
  const mine = ++turn;
  setTimeout(() => whenIdle(() => bringWhenIdle(mine)), 1000);
}

function bringForms() {
  document.querySelectorAll("main form").forEach(form => bring(form));
}

function bringPictures() {
  if (isNarrow.matches) bring(document, ".figure-static noscript");
}

function find(id) {
  if (!document.getElementById(id)) bring(document);
  return document.getElementById(id);
}

document.addEventListener("toggle", event => bring(event.target), { capture: true });
// Whoever goes by keys would have passed the fields by when they come.
document.addEventListener("keydown", event => { if (event.key === "Tab") bringForms(); });
for (const reached of ["pointerover", "focusin"]) {
  document.addEventListener(reached, event => {
    const form = event.target.closest?.("main form");
    if (form) bring(form);
  });
}
isNarrow.addEventListener("change", bringPictures);
bringPictures();
addEventListener("load", bringLater);
// Who comes back to a page that waited finds it whole too.
addEventListener("pageshow", event => { if (event.persisted) bringLater(); });

// Filters: the form's own address is fetched, and its main part takes the place of ours.

// Said of what takes a while: to fade what is about to be replaced at once would cost as much as to draw it.
function sayBusy(place) {
  return setTimeout(() => {
    place.setAttribute("aria-busy", "true");
    say(words.loading);
  }, 200);
}

// What stands around the main part tells of a release, of generated rows and of a version of the code.
function around(page) {
  const parts = ["style", "link[media=print]", "#site-script", ".stand"].map(each => page.querySelector(each));
  return [...parts, ...page.querySelectorAll("body > aside:not(.release-banner)")]
    .map(each => each?.getAttribute("href") ?? each?.getAttribute("src") ?? each?.textContent).join();
}

const releaseOf = page => page.querySelector(".stand .release")?.textContent;

// What one page shows is of one release; a page that stands in another's does not say which.
const isOfAnother = release => document.querySelector(".stand") && release !== releaseOf(document);

let latest = 0;
let shown = location.pathname + location.search;

async function show(address, { keepHistory } = {}) {
  const request = ++latest;
  turn++;
  const main = document.querySelector("main");
  const focused = document.activeElement?.id;
  const busy = sayBusy(main);
  try {
    const answer = await fetchPage(address);
    const text = await answer.text();
    if (request !== latest) return;
    // Elements of this document, in which what stands in noscript stays text until it is needed; most of a page does.
    const page = document.createElement("html");
    page.innerHTML = text;
    if (!page.querySelector("main")) throw new Error("the answer is no page of ours");
    // Where that is another, the page is loaded whole. An answer that is a refusal shows nothing of a release.
    if (answer.ok && around(page) !== around(document)) throw new Error("the page around it is another");
    // A form that a reader opened stays open.
    const wasOpen = main.querySelector(".filter-fold")?.open;
    replace(page, "main");
    document.querySelector("main .filter-fold")?.toggleAttribute("open", Boolean(wasOpen));
    replace(page, ".languages");
    replace(page, ".foot");
    replace(page, ".release-banner");
    document.title = page.querySelector("title").textContent;
    if (!keepHistory) history.pushState(null, "", address);
    shown = address;
    bringPictures();
    bringLater();
    focusAgain(focused);
    offerInteraction();
    say(answer.ok ? words.updated : document.querySelector("main .answer")?.textContent ?? "");
  } catch {
    bringLater();
    location.assign(address);
  } finally {
    clearTimeout(busy);
  }
}

// Fields may stand in noscript; nothing else that keeps its name from page to page does.
function focusAgain(id) {
  if (!id) return;
  if (!document.getElementById(id)) bringForms();
  document.getElementById(id)?.focus({ preventScroll: true });
}

function replace(page, selector) {
  const next = page.querySelector(selector);
  const ours = document.querySelector(selector);
  if (next && ours) ours.replaceWith(next);
}

// Who is led to a place within a page is led there by the browser.
const changesPage = form => form.matches('form.filters:not([action*="#"])');

function addressOf(form) {
  const query = new URLSearchParams([...new FormData(form)].filter(([, value]) => value !== "")).toString();
  return form.getAttribute("action") + (query ? `?${query}` : "");
}

document.addEventListener("submit", event => {
  if (!changesPage(event.target)) return;
  event.preventDefault();
  show(addressOf(event.target));
});

// Who reaches for the button is about to press it: the page is made meanwhile, and the browser, which holds it by then, asks only whether it still stands.
let askedAhead;

function askAhead(form) {
  const address = addressOf(form);
  if (address === askedAhead || address === shown) return;
  askedAhead = address;
  fetchPage(address).then(answer => answer.arrayBuffer()).catch(() => {});
}

for (const reached of ["pointerover", "focusin"]) {
  document.addEventListener(reached, event => {
    const form = event.target.closest?.('form button[type="submit"]')?.form;
    if (form && changesPage(form) && !savesData()) askAhead(form);
  });
}

// An untouched field asks nothing: the address of a scenario holds what was changed alone.
document.addEventListener("formdata", event => {
  if (!event.target.matches("form.scenarios")) return;
  for (const [name, value] of [...event.formData])
    if (value === "") event.formData.delete(name);
});

document.addEventListener("click", event => {
  const reset = event.target.closest("a.reset");
  if (!reset || event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
  event.preventDefault();
  show(reset.getAttribute("href"));
});

// Going to another place on the same page is a step in the history too, and no reason to fetch.
addEventListener("popstate", () => {
  const address = location.pathname + location.search;
  if (address !== shown) show(address, { keepHistory: true });
});

// A link to the table or the citation opens what it leads to.

function openTarget(id) {
  const details = find(id)?.closest("details");
  if (!details) return;
  bring(details);
  details.open = true;
}

function openPlace() {
  const id = decodeURIComponent(location.hash.slice(1));
  if (!id) return;
  const wasThere = document.getElementById(id);
  openTarget(id);
  // The browser looked for the place before it was there, so it looks again.
  if (!wasThere && document.getElementById(id)) location.replace(location.hash);
}

document.addEventListener("click", event => {
  const link = event.target.closest('a[href^="#"]');
  if (link) openTarget(link.getAttribute("href").slice(1));
});
addEventListener("hashchange", openPlace);
openPlace();

// The head of a column sorts its table where it stands; without script the link leads to the table on its own page.
document.addEventListener("click", async event => {
  const link = event.target.closest(".exhibit a.sort");
  if (!link || event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
  event.preventDefault();
  const [address, id] = link.getAttribute("href").split("#");
  const box = document.getElementById(id);
  const column = link.closest("th").cellIndex;
  const busy = sayBusy(box);
  try {
    const page = new DOMParser().parseFromString(await (await fetchPage(address)).text(), "text/html");
    if (isOfAnother(releaseOf(page))) throw new Error("the table is of another release");
    box.replaceWith(document.adoptNode(page.getElementById(id)));
    bring(document.getElementById(id));
    if (location.pathname === new URL(address, location).pathname) history.replaceState(null, "", shown = address);
    document.getElementById(id).querySelector("thead").rows[0].cells[column].querySelector("a").focus({ preventScroll: true });
    say(words.updated);
  } catch {
    location.assign(link.href);
  } finally {
    clearTimeout(busy);
  }
});

// A mark leads to its line of the table; those who cannot point reach the same line through the table.
document.addEventListener("click", event => {
  const line = event.target.closest("[data-line]")?.dataset.line;
  if (line && find(line)) location.hash = line;
});

// Interactive figures: Plotly is fetched once, when the first is asked for.

let plotly;

function loadPlotly() {
  plotly ??= new Promise((resolve, reject) => {
    const script = document.createElement("script");
    script.src = words.plotly;
    script.onload = () => resolve(globalThis.Plotly);
    script.onerror = () => { plotly = undefined; reject(new Error("plotly.js was not loaded")); };
    document.head.append(script);
  });
  return plotly;
}

// Who rests on the button is about to press it.
document.addEventListener("pointerover", event => {
  if (event.target.closest("button.interactive") && !savesData()) loadPlotly().catch(() => {});
});

// The server names colours by their role, with an opacity after an at sign, and mixed with the ground where it says so; the style sheet knows what they are in light and dark.
function channels(name, style) {
  const value = style.getPropertyValue(name).trim();
  const digits = value.length === 4 ? [...value.slice(1)].map(digit => digit + digit) : value.slice(1).match(/../g);
  return digits.map(digit => parseInt(digit, 16));
}

function colour(name, opacity, ground, style) {
  if (!opacity) return style.getPropertyValue(name).trim();
  if (!ground) return `rgba(${channels(name, style).join(",")},${opacity})`;
  const beneath = channels(`--${ground}`, style);
  return `rgb(${channels(name, style).map((value, at) => Math.round(value * opacity + beneath[at] * (1 - opacity))).join(",")})`;
}

function resolveColours(value, style) {
  if (typeof value === "string")
    return value.replace(/var\((--[a-z0-9-]+)\)(?:@([0-9.]+)(?:\+([a-z]+))?)?/g, (_, name, opacity, ground) => colour(name, opacity, ground, style));
  if (Array.isArray(value)) return value.map(each => resolveColours(each, style));
  if (value && typeof value === "object")
    return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, resolveColours(each, style)]));
  return value;
}

async function draw(button, picture) {
  const [library, answer] = await Promise.all([loadPlotly(), fetch(button.dataset.figureUrl)]);
  // A refusal is of no release.
  if (!answer.ok) throw new Error("there is no figure");
  const exhibit = await answer.json();
  if (isOfAnother(exhibit.release)) {
    location.reload();
    return;
  }
  const { data, layout, config } = resolveColours(exhibit.figure, getComputedStyle(document.documentElement));
  const place = document.createElement("div");
  place.className = "figure-dynamic";
  place.id = `${picture.id}-dynamic`;
  picture.after(place);
  picture.hidden = true;
  // Plotly takes its size from the element it draws in, which must therefore be as high as the figure.
  const drawing = place.appendChild(document.createElement("div"));
  drawing.style.height = `${layout.height}px`;
  await library.newPlot(drawing, data, layout, config);
}

async function toggle(button) {
  const picture = document.getElementById(button.dataset.figurePlace);
  const dynamic = document.getElementById(`${picture.id}-dynamic`);
  if (dynamic) {
    globalThis.Plotly.purge(dynamic.firstChild);
    dynamic.remove();
    picture.hidden = false;
    button.textContent = button.dataset.words;
    return;
  }
  button.dataset.words ??= button.textContent;
  button.disabled = true;
  say(words.loading);
  try {
    await draw(button, picture);
    button.textContent = words.back;
    say("");
  } catch {
    document.getElementById(`${picture.id}-dynamic`)?.remove();
    picture.hidden = false;
    say(words.notLoaded);
  }
  button.disabled = false;
  button.focus({ preventScroll: true });
}

document.addEventListener("click", event => {
  const button = event.target.closest("button.interactive");
  if (button) toggle(button);
});

// A PNG of a picture: its SVG, which says headline, label, source and address itself, twice as large as on the screen.

async function drawPng(address) {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error("there is no picture");
  const picture = await answer.text();
  // Its file would be called after the page, which tells whether rows were generated.
  if (isOfAnother(picture.match(/; release=([^;<]+)/)?.[1])) {
    location.reload();
    throw new Error("the picture is of another release");
  }
  // The rule for dark screens comes after the colours for light ones: a picture goes into a report. As text, for a parsed style would be one of this page.
  const light = picture.replace(/(<style>[^@]*)@media[^<]*/, "$1");
  const image = new Image();
  image.src = `data:image/svg+xml,${encodeURIComponent(light)}`;
  await image.decode();
  const [width, height] = [2 * image.naturalWidth, 2 * image.naturalHeight];
  const canvas = Object.assign(document.createElement("canvas"), { width, height });
  canvas.getContext("2d").drawImage(image, 0, 0, width, height);
  return new Promise((resolve, reject) => canvas.toBlob(png => png ? resolve(png) : reject(new Error("too large to draw")), "image/png"));
}

async function savePng(button) {
  button.disabled = true;
  say(words.loading);
  try {
    const link = document.createElement("a");
    link.href = URL.createObjectURL(await drawPng(button.dataset.picture));
    link.download = button.dataset.file;
    link.click();
    // By then every browser has taken it.
    setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
    say("");
  } catch {
    say(words.notDrawn);
  }
  button.disabled = false;
  button.focus({ preventScroll: true });
}

document.addEventListener("click", event => {
  const button = event.target.closest("button.png");
  if (button) savePng(button);
});

// What the script alone can keep, it offers itself.
function offerInteraction() {
  for (const each of document.querySelectorAll("button.interactive, .forms li[hidden]")) each.hidden = false;
}

offerInteraction();
