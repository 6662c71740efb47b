// The explorer's canvas on its page: fetches the scene, hands events to the wasm, and tells in words what is pointed at.
// Where WebAssembly, WebGL 2 or a file is missing, or anything fails, the picture stays. Nothing here is animated.
const place = document.getElementById('canvas');
const canvas = document.getElementById('explorer');
const picture = document.getElementById('picture');
const twin = document.getElementById('twin');
const keysHelp = document.getElementById('explore-keys');
const KEYS = { '+': 'Plus', '=': 'Plus', '-': 'Minus', _: 'Minus', 0: '0' };
const element = (name, className, ...inside) => {
  const made = document.createElement(name);
  made.className = className;
  made.append(...inside);
  return made;
};
// Each word keeps its own direction, whatever stands beside it.
const word = (text, className = '') => element('bdi', className, text);

// T shows the table and T leads back, from the canvas and from the table only, so that no typing is disturbed.
const toggleTwin = (event) => {
  const isT = event.code === 'KeyT' || event.key.toLowerCase() === 't';
  if (!twin || !isT || event.ctrlKey || event.metaKey || event.altKey) return;
  event.preventDefault();
  twin.open = !twin.open;
  const back = canvas.hidden ? twin.querySelector('summary') : canvas;
  (twin.open ? twin.querySelector('summary') : back).focus();
};
for (const part of [place, twin]) if (part) part.addEventListener('keydown', toggleTwin);

const fetched = async (address, kind) => {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
  return answer[kind]();
};

const themeNow = (roles) => {
  const style = getComputedStyle(document.documentElement);
  const colours = roles.split(' ').map((role) => [role, style.getPropertyValue(`--chart-${role}`).trim()]);
  const parts = new Intl.NumberFormat(document.documentElement.lang || 'en').formatToParts(1.5);
  return JSON.stringify({
    dark: style.colorScheme === 'dark',
    ground: style.getPropertyValue('--panel').trim(),
    decimal: (parts.find((part) => part.type === 'decimal') || {}).value || '.',
    roles: Object.fromEntries(colours.filter(([, colour]) => colour)),
  });
};

// The words around the canvas: unit above, legend below, and the value pointed at. All of them are the scene's own.
const wordsOf = (scene) => {
  const above = scene.marks.filter((mark) => mark.kind === 'text' && mark.y < scene.axes.top);
  const says = element('div', 'explorer-says');
  says.setAttribute('role', 'status');
  says.hidden = true;
  const legend = element('ul', 'explorer-legend');
  legend.setAttribute('aria-label', canvas.getAttribute('aria-label') || '');
  const buttons = scene.axes.series.map((series) => {
    const swatch = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
    swatch.setAttribute('viewBox', '0 0 24 8');
    swatch.setAttribute('aria-hidden', 'true');
    const line = swatch.appendChild(document.createElementNS('http://www.w3.org/2000/svg', 'path'));
    const drawn = scene.marks.slice(series.first_mark, series.end_mark).find((mark) => mark.kind === 'line');
    line.setAttribute('d', 'M0 4H24');
    line.setAttribute('stroke-width', '2.5');
    line.setAttribute('stroke-dasharray', drawn ? drawn.dash.join(' ') : '');
    const last = series.points.length ? scene.twin[series.points[series.points.length - 1].row] : [];
    const texts = [word(scene.twin[0][series.column])];
    if (last.length) texts.push(' ', word(last[0], 'quiet'), ' ', word(last[series.column], 'quiet num'));
    const button = element('button', '', swatch, element('span', '', ...texts));
    button.type = 'button';
    button.setAttribute('aria-pressed', 'false');
    legend.append(element('li', '', button));
    return button;
  });
  const unit = element('p', 'explorer-unit quiet', ...above.flatMap((mark) => [word(mark.text), ' ']));
  return { unit, says, legend, buttons };
};

const open = async () => {
  if (typeof WebAssembly !== 'object' || matchMedia('(forced-colors: active)').matches) return;
  const gl = canvas.getContext('webgl2', { antialias: false, alpha: false });
  if (!gl) return;
  const [wasm, text, font] = await Promise.all([
    import('/assets/explorer/explorer.js'),
    fetched(place.dataset.explorer, 'text'),
    fetched('/assets/fonts/NotoSans_400Regular.ttf', 'arrayBuffer'),
  ]);
  await wasm.default({ module_or_path: '/assets/explorer/explorer_bg.wasm' });
  const scene = JSON.parse(text);
  if (!scene.axes) return;
  const roles = wasm.roles();
  const running = wasm.start(gl, text, themeNow(roles), new Uint8Array(font));
  const { unit, says, legend, buttons } = wordsOf(scene);
  let [pending, ended, pinned, told] = [false, false, -1, ''];

  const end = (reason) => {
    if (ended) return;
    ended = true;
    console.error(reason);
    for (const part of [unit, says, legend]) part.remove();
    [canvas.hidden, picture.hidden] = [true, false];
    if (keysHelp) keysHelp.hidden = true;
  };
  const guarded = (act) => (event) => {
    if (ended) return;
    try { act(event); } catch (reason) { end(reason); }
  };
  const tell = () => {
    const [series, row] = [running.series(), running.row()];
    says.hidden = series < 0;
    if (series < 0) { told = ''; return; }
    const found = scene.axes.series[series];
    const x = canvas.offsetLeft + running.told_x();
    const onRight = running.told_x() < canvas.clientWidth / 2;
    says.style.left = onRight ? `${x + 14}px` : 'auto';
    says.style.right = onRight ? 'auto' : `${place.clientWidth - x + 14}px`;
    says.style.top = `${canvas.offsetTop + Math.max(running.told_y() - 20, 0)}px`;
    const now = `${series} ${row}`;
    if (now === told) return;
    told = now;
    const [name, time, value] = [scene.twin[0][found.column], scene.twin[row][0], scene.twin[row][found.column]];
    says.replaceChildren(word(name, 'name'), ' ', word(time, 'quiet'), ' ', word(value, 'num'));
  };
  const frame = guarded(() => {
    pending = false;
    const scale = devicePixelRatio || 1;
    const [width, height] = [Math.round(canvas.clientWidth * scale), Math.round(canvas.clientHeight * scale)];
    if (!width || !height) return;
    if (canvas.width !== width || canvas.height !== height) [canvas.width, canvas.height] = [width, height];
    running.resize(width, height, scale);
    if (running.frame(performance.now() / 1000)) draw();
    // A finger scrolls the page as long as there is nothing to move inside.
    canvas.style.touchAction = running.zoom() > 1 ? 'none' : 'pan-y';
    tell();
  });
  const draw = () => {
    if (pending || ended) return;
    pending = true;
    requestAnimationFrame(frame);
  };
  const on = (target, name, act, options) =>
    target.addEventListener(name, guarded((event) => { if (act(event) !== false) draw(); }), options);

  on(canvas, 'pointermove', (event) => running.pointer_moved(event.offsetX, event.offsetY));
  on(canvas, 'pointerdown', (event) => {
    if (event.button !== 0 || !event.isPrimary) return false;
    canvas.setPointerCapture(event.pointerId);
    running.pointer_moved(event.offsetX, event.offsetY);
    running.pointer_button(event.offsetX, event.offsetY, true);
  });
  for (const name of ['pointerup', 'pointercancel']) {
    on(canvas, name, (event) => running.pointer_button(event.offsetX, event.offsetY, false));
  }
  on(canvas, 'pointerleave', () => running.pointer_left());
  on(canvas, 'wheel', (event) => {
    // Where nothing is enlarged, turning back scrolls the page as everywhere else.
    if (event.deltaY >= 0 && running.zoom() <= 1) return false;
    event.preventDefault();
    running.pointer_moved(event.offsetX, event.offsetY);
    running.wheel(-event.deltaY * [1, 40, canvas.clientHeight][event.deltaMode]);
  }, { passive: false });
  on(canvas, 'keydown', (event) => {
    const key = event.key.startsWith('Arrow') ? event.key : KEYS[event.key];
    if (!key || event.ctrlKey || event.metaKey || event.altKey) return false;
    event.preventDefault();
    running.key(key);
  });
  buttons.forEach((button, series) => {
    for (const name of ['pointerenter', 'focus']) on(button, name, () => running.choose(series));
    for (const name of ['pointerleave', 'blur']) on(button, name, () => running.choose(pinned));
    on(button, 'click', () => {
      pinned = pinned === series ? -1 : series;
      buttons.forEach((other, index) => other.setAttribute('aria-pressed', String(index === pinned)));
      running.choose(pinned);
    });
  });
  const colour = () => {
    running.theme(themeNow(roles));
    buttons.forEach((button, series) => button.querySelector('path').setAttribute('stroke', running.colour(series)));
  };
  on(matchMedia('(prefers-color-scheme: dark)'), 'change', colour);
  new MutationObserver(guarded(() => { colour(); draw(); }))
    .observe(document.documentElement, { attributes: true, attributeFilter: ['data-theme'] });
  canvas.addEventListener('webglcontextlost', () => end('the graphics context was lost'));

  canvas.before(unit);
  canvas.after(says, legend);
  [canvas.hidden, picture.hidden] = [false, true];
  if (keysHelp) keysHelp.hidden = false;
  colour();
  new ResizeObserver(() => frame()).observe(canvas);
};

if (place && canvas && picture) {
  open().catch((reason) => {
    console.error(reason);
    [canvas.hidden, picture.hidden] = [true, false];
  });
}
