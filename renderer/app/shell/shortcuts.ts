/** The keys of the program by where they work, for the help and the settings' page about it. */
export const shortcuts = [
  {
    where: 'app.keyboard.everywhere',
    keys: [
      { keys: 'Ctrl + K', text: 'app.keyboard.find' },
      { keys: 'Ctrl + L', text: 'app.keyboard.lock' },
      { keys: 'Ctrl + Shift + L', text: 'app.keyboard.changeUser' },
      { keys: 'Esc Esc', text: 'app.keyboard.hideNames' },
      { keys: 'Ctrl + Shift + H', text: 'app.keyboard.toggleNames' },
      { keys: '?', text: 'app.keyboard.help' },
    ],
  },
  {
    where: 'app.keyboard.counter',
    keys: [
      { keys: '+', text: 'app.keyboard.addVisit' },
      { keys: 'e', text: 'app.keyboard.addFirst' },
      { keys: 'u', text: 'app.keyboard.undoVisit' },
    ],
  },
  {
    where: 'app.keyboard.register',
    keys: [
      { keys: '1–5', text: 'app.keyboard.mark' },
      { keys: 'Backspace', text: 'app.keyboard.clear' },
      { keys: 'Ctrl + Z', text: 'app.keyboard.undoMark' },
      { keys: 'Ctrl + Enter', text: 'app.keyboard.closeSession' },
    ],
  },
  {
    where: 'calendar.keys.programme',
    keys: [
      { keys: '← →', text: 'calendar.keys.day' },
      { keys: '↑ ↓', text: 'calendar.keys.hour' },
      { keys: 'Ctrl + ↑ ↓', text: 'calendar.keys.quarter' },
      { keys: 'PageUp PageDown', text: 'calendar.keys.page' },
      { keys: 'Home End', text: 'calendar.keys.edges' },
      { keys: 't', text: 'calendar.keys.today' },
      { keys: 'n p', text: 'calendar.keys.next' },
      { keys: 'Enter', text: 'calendar.keys.enter' },
      { keys: '+', text: 'calendar.keys.add' },
      { keys: 'd', text: 'calendar.keys.dayView' },
      { keys: 'm', text: 'calendar.keys.lift' },
      { keys: 'm → Shift + ↑ ↓', text: 'calendar.keys.resize' },
      { keys: 'm → Enter', text: 'calendar.keys.drop' },
      { keys: 'm → Esc', text: 'calendar.keys.escape' },
      { keys: 'Ctrl + Z', text: 'calendar.keys.undo' },
    ],
  },
] as const;
