import type { checkin as fi } from '../fi/checkin.ts';
import type { Same } from '../same.ts';

/** Self check-in: the page at the door, and what the staff sees of it. */
export const checkin: Same<typeof fi> = {
  door: {
    title: 'Check in',
    prompt: 'Type your name',
    help: 'Type the name or code that the leader knows you by. The start is enough, if it is only yours.',
    name: 'Your name or code',
    send: 'I am here',
    asNew: 'I am here for the first time',
    done: 'Thank you, you are in.',
    doneNew: 'Welcome! You were counted without a name.',
    notDone:
      'That did not work. If you typed only the start of the name, type the whole of it. Otherwise ask the leader to mark you.',
    askLeader: 'Ask the leader to mark you.',
    typeMore: 'Type a little more.',
    wait: 'Wait {{seconds}} seconds and try again. The leader can mark you at once.',
    typeName: 'Type your name first.',
    over: 'Check-in has ended. Tell the leader that you came.',
    lost: 'Check-in does not work right now. Tell the leader that you came.',
    loading: 'One moment…',
    language: 'Language',
    keyboard: 'Letters',
    backspace: 'Erase',
    clear: 'Clear',
    space: 'Space',
    shift: 'Shift',
    staff: 'Staff',
    leave: 'End',
    leaveTitle: 'End check-in',
    leaveHelp: 'Only staff can end it.',
    passphrase: 'Passphrase',
    wrongPassphrase: 'The passphrase is not right.',
    waitShort: 'Wait {{seconds}} seconds.',
    back: 'Back',
    close: 'Close',
  },
  title: 'Self check-in',
  open: 'Open self check-in',
  running: 'Self check-in has been open since {{time}}. Checked in: {{arrived}}.',
  runningElsewhere: 'Self check-in has been open for another session since {{time}}.',
  stop: 'End self check-in',
  stopped: 'Self check-in ended',
  confirm: {
    title: 'Open self check-in?',
    locks:
      'The program locks and a check-in page opens at the door. No name is shown on it. You come back with your passphrase, not with a PIN.',
    stays:
      'The venue’s file stays open in the computer’s memory until check-in ends. Keep the computer in sight and do not leave it alone.',
    ends: 'It ends when you end it, close the session or the page, or half an hour after the session.',
    practice:
      'In practice the program does not lock, and the page can be ended without a passphrase.',
    window: 'The page fills the whole screen.',
    tab: 'The page opens in a new tab of the browser. Press F11 for the whole screen.',
    newcomers: 'Somebody who comes for the first time may check in without a name, too',
    newcomersHint: 'Counted as one without a name.',
    start: 'Lock and open',
  },
  settings: {
    title: 'Self check-in',
    label: 'Visitors may mark themselves present',
    hint: 'A leader can open a page at the door on which visitors type their own name. No list is shown. While the page is open, the file stays open in the computer’s memory: the computer must be in the leader’s sight.',
  },
};
