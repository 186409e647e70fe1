'use strict';
(() => {
  const find = id => document.getElementById(id);
  const data = JSON.parse(find('data').textContent);
  const MINUS = '\u2212';

  // ---- words ----
  const grouped = text => {
    const [whole, part] = text.split('.');
    const digits = whole.replace(/^-/, '').replace(/\B(?=(\d{3})+$)/g, ',');
    return (text.startsWith('-') ? MINUS : '') + digits + (part ? '.' + part : '');
  };
  const cents = text => (/\.\d\d/.test(text) ? text : text.includes('.') ? text + '0' : text + '.00');
  const signed = text => (Number(text) > 0 ? '+' : '') + grouped(text);
  const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
  const two = number => String(number).padStart(2, '0');
  const date = seconds => new Date(seconds * 1000);
  const day = seconds => date(seconds).toISOString().slice(0, 10);
  const moment = seconds => {
    const at = date(seconds);
    return `${at.getUTCDate()} ${MONTHS[at.getUTCMonth()]} ${at.getUTCFullYear()} ${two(at.getUTCHours())}:${two(at.getUTCMinutes())}`;
  };
  const exact = seconds => date(seconds).toISOString().slice(0, 19).replace('T', ' ');
  const stamp = seconds => exact(seconds).slice(0, 16);
  const held = seconds => {
    if (seconds < 60) return seconds + ' s';
    if (seconds < 3600) return Math.floor(seconds / 60) + ' min';
    if (seconds < 86400) return Math.floor(seconds / 3600) + ' h ' + two(Math.floor(seconds % 3600 / 60)) + ' min';
    return Math.floor(seconds / 86400) + ' d ' + Math.floor(seconds % 86400 / 3600) + ' h';
  };
  const make = (tag, text, look) => {
    const made = document.createElement(tag);
    if (text) made.textContent = text;
    if (look) made.className = look;
    return made;
  };

  // ---- the curve: what it was where the pointer or the arrow keys are ----
  const picture = find('curve-picture');
  if (picture && data.curve) {
    const {times, values, falls, unit, fallUnit} = data.curve;
    const first = times[0];
    const whole = times[times.length - 1] - first;
    const cross = find('cross');
    const reading = find('reading');
    const still = reading.textContent;
    let at = times.length - 1;
    const show = () => {
      const x = (whole ? 100 * (times[at] - first) / whole : 50) + '%';
      cross.setAttribute('x1', x);
      cross.setAttribute('x2', x);
      cross.setAttribute('class', 'cross on');
      const value = unit === '%' ? signed(values[at]) + ' %' : 'balance ' + grouped(values[at]) + ' ' + unit;
      const fall = Number(falls[at]) ? MINUS + grouped(falls[at]) : '0.00';
      reading.textContent = `${moment(times[at])} \u00b7 ${value} \u00b7 drawdown ${fall} ${fallUnit}`;
    };
    const nearest = time => {
      let low = 0;
      let high = times.length - 1;
      while (low < high) {
        const middle = (low + high) >> 1;
        if (times[middle] < time) low = middle + 1; else high = middle;
      }
      return low > 0 && time - times[low - 1] < times[low] - time ? low - 1 : low;
    };
    picture.addEventListener('pointermove', event => {
      const box = picture.getBoundingClientRect();
      at = nearest(first + whole * (event.clientX - box.left) / box.width);
      show();
    });
    const leave = () => {
      cross.setAttribute('class', 'cross');
      reading.textContent = still;
    };
    picture.addEventListener('pointerleave', leave);
    picture.addEventListener('blur', leave);
    picture.addEventListener('keydown', event => {
      const step = {ArrowLeft: -1, ArrowRight: 1, PageUp: -20, PageDown: 20, Home: -1e9, End: 1e9}[event.key];
      if (!step) return;
      event.preventDefault();
      at = Math.max(0, Math.min(times.length - 1, at + step));
      show();
    });
  }

  // ---- the table ----
  const [CLOSED, OPENED, HELD, SYMBOL, SIDE, SIGN, VOLUME, OPEN, CLOSE, RESULT, PERCENT, R, MAE, MFE, STRATEGY, SETUP, TAGS, COMMENT, NOTES] = Array(19).keys();
  const list = (row, of, names) => (row[of] || []).map(number => names[number]);
  const name = (row, of, names) => (row[of] == null ? '' : names[row[of]]);
  const result = (row, of) => (row[of] == null ? '' : signed(data.money ? cents(row[of]) : row[of]));
  const ran = (row, of) => (row[of] == null ? '' : (data.money ? grouped(cents(row[of])) : grouped(row[of]) + ' %'));
  const tone = row => ['lost', 'even', 'won'][row[SIGN] + 1];
  const columns = {
    closed: {of: row => row[CLOSED], show: row => stamp(data.base + row[CLOSED]), look: 'wide', title: row => exact(data.base + row[CLOSED])},
    opened: {of: row => row[OPENED], show: row => stamp(data.base + row[OPENED]), look: 'wide', title: row => exact(data.base + row[OPENED])},
    symbol: {of: row => data.symbols[row[SYMBOL]], look: 'wide'},
    side: {of: row => (row[SIDE] ? 'short' : 'long')},
    volume: {of: row => row[VOLUME], show: row => grouped(row[VOLUME] || ''), number: true},
    open: {of: row => row[OPEN], show: row => grouped(row[OPEN]), number: true},
    close: {of: row => row[CLOSE], show: row => grouped(row[CLOSE]), number: true},
    result: {of: row => row[RESULT], show: row => result(row, RESULT), number: true, tone},
    percent: {of: row => row[PERCENT], show: row => (row[PERCENT] == null ? '' : signed(row[PERCENT]) + ' %'), number: true, tone},
    r: {of: row => row[R], show: row => (row[R] == null ? '' : signed(row[R]) + ' R'), number: true, tone},
    held: {of: row => row[HELD], show: row => held(row[HELD]), number: true},
    mae: {of: row => row[MAE], show: row => ran(row, MAE), number: true},
    mfe: {of: row => row[MFE], show: row => ran(row, MFE), number: true},
    strategy: {of: row => name(row, STRATEGY, data.strategies), look: 'long'},
    setup: {of: row => name(row, SETUP, data.setups), look: 'long'},
    tags: {of: row => list(row, TAGS, data.tags).join(', '), look: 'long'},
    comment: {of: row => name(row, COMMENT, data.texts), look: 'long'},
  };

  const live = find('live');
  if (live) {
    const form = find('filters');
    const table = find('table');
    const body = table.tBodies[0];
    const heads = [...table.querySelectorAll('th button')].map(button => button.dataset.sort);
    const days = [...document.querySelectorAll('.month button')].sort((a, b) => (a.dataset.day < b.dataset.day ? -1 : 1));
    const words = new Map();
    let state = {};
    let shown = [];
    let page = 0;
    let size = 50;

    const searched = row => {
      if (!words.has(row)) {
        words.set(row, [columns.symbol.of(row), columns.strategy.of(row), columns.setup.of(row), columns.tags.of(row),
          columns.comment.of(row), ...list(row, NOTES, data.texts)].join('\n').toLowerCase());
      }
      return words.get(row);
    };

    // Filters and order are in the address, so that a view can be kept and passed on.
    const KEYS = ['sort', 'q', 'symbol', 'side', 'outcome', 'tag', 'day'];
    const read = () => {
      const typed = new URLSearchParams(location.hash.slice(1));
      const wanted = {};
      KEYS.forEach(key => {
        if (typed.get(key)) wanted[key] = typed.get(key).slice(0, 200);
      });
      if (!wanted.sort || !(wanted.sort.replace(/^-/, '') in columns)) wanted.sort = '-closed';
      return wanted;
    };
    const keep = changes => {
      const wanted = {...state, ...changes};
      const typed = new URLSearchParams();
      KEYS.forEach(key => {
        if (wanted[key] && !(key === 'sort' && wanted[key] === '-closed')) typed.set(key, wanted[key]);
      });
      history.replaceState(null, '', '#' + typed);
      apply();
    };

    const matches = row =>
      (!state.symbol || columns.symbol.of(row) === state.symbol)
      && (!state.side || columns.side.of(row) === state.side)
      && (!state.outcome || (state.outcome === 'lost') === row[SIGN] < 0)
      && (!state.tag || list(row, TAGS, data.tags).includes(state.tag))
      && (!state.day || day(data.base + row[CLOSED]) === state.day)
      && (!state.q || searched(row).includes(state.q.toLowerCase()));

    const sorted = rows => {
      const down = state.sort.startsWith('-');
      const column = columns[state.sort.replace(/^-/, '')];
      const keyed = rows.map(row => {
        const value = column.of(row);
        return [value == null || value === '' ? null : column.number ? Number(value) : value, row];
      });
      // What has no value stands last, whichever way the rest is sorted.
      keyed.sort(([a], [b]) =>
        a === b ? 0 : a === null ? 1 : b === null ? -1 : (a < b ? -1 : 1) * (down ? -1 : 1));
      return keyed.map(([, row]) => row);
    };

    // Money is added in whole units of its last decimal: nothing is rounded.
    const sum = rows => {
      const scale = rows.reduce((most, row) => Math.max(most, (row[RESULT].split('.')[1] || '').length), 2);
      const total = rows.reduce((all, row) => {
        const [whole, part = ''] = row[RESULT].split('.');
        return all + BigInt(whole + part.padEnd(scale, '0'));
      }, 0n);
      const digits = String(total < 0n ? -total : total).padStart(scale + 1, '0');
      return signed((total < 0n ? '-' : '') + digits.slice(0, -scale) + '.' + digits.slice(-scale));
    };

    const count = () => {
      const all = data.rows.length;
      const won = shown.filter(row => row[SIGN] >= 0).length;
      const parts = [shown.length === all ? grouped(String(all)) + (all === 1 ? ' position' : ' positions') : `${grouped(String(shown.length))} of ${grouped(String(all))} positions`];
      if (shown.length) {
        if (data.money) parts.push(sum(shown) + ' ' + data.currency);
        parts.push(Math.floor(won * 100 / shown.length) + ' % won');
      }
      find('count').textContent = parts.join(' \u00b7 ');
    };

    const line = row => {
      const made = make('tr');
      heads.forEach(key => {
        const column = columns[key];
        const text = (column.show || column.of)(row);
        const cell = make('td', text, [column.number && 'number', column.look, column.tone && column.tone(row), !text && 'empty'].filter(Boolean).join(' '));
        cell.dataset.label = table.querySelector(`[data-sort="${key}"]`).textContent;
        if (column.title) cell.title = column.title(row);
        else if (column.look === 'long' && text) cell.title = text;
        made.append(cell);
      });
      return made;
    };
    const remark = text => {
      const made = make('tr', '', 'remark');
      const cell = make('td', text);
      cell.colSpan = heads.length;
      made.append(cell);
      return made;
    };

    const draw = () => {
      const pages = Math.max(1, Math.ceil(shown.length / size));
      page = Math.max(0, Math.min(page, pages - 1));
      const from = page * size;
      const lines = [];
      shown.slice(from, from + size).forEach(row => {
        lines.push(line(row));
        list(row, NOTES, data.texts).forEach(text => lines.push(remark(text)));
      });
      body.replaceChildren(...lines);
      find('place').textContent = shown.length
        ? `${grouped(String(from + 1))}\u2013${grouped(String(Math.min(from + size, shown.length)))} of ${grouped(String(shown.length))}`
        : 'none';
      document.querySelectorAll('#pager button').forEach(button => {
        button.disabled = ['first', 'previous'].includes(button.dataset.page) ? page === 0 : page === pages - 1;
      });
    };

    const apply = () => {
      state = read();
      KEYS.forEach(key => {
        const field = form.elements[key];
        if (field && field.value !== (state[key] || '')) field.value = state[key] || '';
      });
      table.querySelectorAll('th').forEach(head => {
        const key = head.firstElementChild.dataset.sort;
        head.setAttribute('aria-sort', state.sort === key ? 'ascending' : state.sort === '-' + key ? 'descending' : 'none');
      });
      days.forEach(button => button.setAttribute('aria-pressed', String(button.dataset.day === state.day)));
      shown = sorted(data.rows.filter(matches));
      page = 0;
      count();
      draw();
    };

    form.addEventListener('input', event => keep({[event.target.name]: event.target.value}));
    form.addEventListener('submit', event => event.preventDefault());
    form.addEventListener('reset', event => {
      event.preventDefault();
      keep({q: '', symbol: '', side: '', outcome: '', tag: '', day: ''});
    });
    table.tHead.addEventListener('click', event => {
      const key = event.target.dataset.sort;
      if (!key) return;
      const texts = !columns[key].number && key !== 'closed' && key !== 'opened';
      const firstWay = texts ? key : '-' + key;
      keep({sort: state.sort === firstWay ? (texts ? '-' + key : key) : firstWay});
    });
    find('pager').addEventListener('click', event => {
      const step = {first: -1e9, previous: -1, next: 1, last: 1e9}[event.target.dataset.page];
      if (step) {
        page += step;
        draw();
      }
    });
    find('size').addEventListener('change', event => {
      page = Math.floor(page * size / Number(event.target.value));
      size = Number(event.target.value);
      draw();
    });
    const see = () => find('trades').scrollIntoView({block: 'start'});
    document.querySelectorAll('[data-symbol]').forEach(button =>
      button.addEventListener('click', () => {
        keep({symbol: button.dataset.symbol});
        see();
      }));

    // One day of the calendar is in the order of the tab key; arrows go on from there.
    days.forEach((button, index) => {
      button.tabIndex = index === days.length - 1 ? 0 : -1;
      button.addEventListener('click', () => {
        keep({day: state.day === button.dataset.day ? '' : button.dataset.day});
        if (state.day) see();
      });
      button.addEventListener('keydown', event => {
        const next = days[index + ({ArrowLeft: -1, ArrowRight: 1}[event.key] || NaN)];
        if (!next) return;
        event.preventDefault();
        button.tabIndex = -1;
        next.tabIndex = 0;
        next.focus();
      });
    });
    addEventListener('hashchange', apply);
    live.hidden = false;
    apply();
  }
  document.documentElement.dataset.ready = String(data.rows.length);
})();
