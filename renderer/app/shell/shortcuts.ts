/** The keys of the whole program, for the help and for the settings' page about the program. */
export const shortcuts = [
  { keys: 'Ctrl + K', text: 'app.keyboard.find' },
  { keys: 'Ctrl + L', text: 'app.keyboard.lock' },
  { keys: 'Esc Esc', text: 'app.keyboard.hideNames' },
  { keys: 'Ctrl + Shift + H', text: 'app.keyboard.toggleNames' },
  { keys: '?', text: 'app.keyboard.help' },
] as const;
