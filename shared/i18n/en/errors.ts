import type { errors as fiErrors, fields as fiFields } from '../fi/errors.ts';
import type { Same } from '../same.ts';

export const errors: Same<typeof fiErrors> = {
  'unknown-call': 'The program does not know this action.',
  'invalid-input': 'Check the details: a field is missing or has the wrong form.',
  'too-large': 'This is too large to be received.',
  'not-allowed': 'You do not have the right to do this. Ask an administrator for help.',
  'signed-out': 'Sign in first.',
  internal: 'Something went wrong in the program. Nothing was saved. Try again.',
  'not-found': 'It was not found. It may have been deleted.',
  'no-venue': 'There is no venue in this folder. Set one up first.',
  'venue-exists': 'There is already a venue in this folder. It was not changed.',
  'wrong-passphrase': 'The passphrase is wrong. Check the spelling and try again.',
  'wrong-recovery-code': 'The recovery code is wrong. Check the characters and try again.',
  'wrong-pin': 'The PIN is wrong. Wait {{seconds}} s and try again.',
  'pin-wait': 'The PIN was wrong a moment ago. Wait {{seconds}} s or type the passphrase.',
  'pin-spent': 'The PIN has been wrong too many times. Type the passphrase.',
  'pin-not-now': 'A PIN does not work just now. Type the passphrase.',
  'pin-easy': 'The PIN is easy to guess. Choose another.',
  'already-open':
    'Narikka is already open ($t(hosts.kind.{{host}}), process {{pid}}, since {{since}}). Use that one or close it first.',
  'open-in-window': 'Narikka is open in another window. Use that one or lock it first.',
  'kiosk-open': 'The feedback kiosk is open. End it first: sign in, or press Staff in the kiosk.',
  'keys-damaged': 'The key file keys.json is missing or damaged. Restore it from a backup.',
  'keys-newer': 'The key file was made by a newer Narikka. Update the program.',
  'venue-damaged':
    'The database venue.db is missing, damaged or of another venue. The file was not changed. Restore a backup.',
  'venue-foreign': 'The file venue.db is not the database of this venue. It was not changed.',
  'feedback-damaged':
    'The file feedback.db is damaged. Feedback can neither be read nor collected; the rest of the program works. It was not changed.',
  'feedback-newer':
    'The file feedback.db was made by a newer Narikka. Update the program. It was not changed.',
  'venue-newer':
    'The database was made by a newer Narikka. Update the program; the file was not changed.',
  'folder-read-only':
    'The folder {{folder}} cannot be written to. Check its permissions or choose another folder.',
  'disk-full': 'The disk is full. Free some space and try again. The last change was not saved.',
  'date-invalid': 'The day {{text}} does not exist.',
  'date-too-old': 'The day is too long ago: 1 January 2000 at the earliest. Check the year.',
  'date-too-far': 'The day is more than five years ahead. Check the year.',
  'end-before-start': 'The end is before the start. Correct the times.',
  'too-long-period': 'The period is too long: {{days}} days at most. Choose a shorter one.',
  'only-whole-months':
    'A report for outsiders is of whole months that are over. Choose a period from the first day of a month to the last day of a month that is over.',
  'no-sessions-for-outsiders':
    'Figures of single sessions are not given to outsiders. Choose other rows, by month for example.',
  'name-taken': 'The name is already in use.',
  'group-ended': 'The group ended on {{date}}.',
  'group-full': 'The group is full: {{capacity}} places.',
  'already-member': 'The person is already in the group.',
  'no-dates-left': 'No session is left in this period.',
  'session-has-attendance': 'The session already has attendance, so it cannot be changed.',
  'session-was-asked':
    'Feedback was asked at the session. If it is removed or does not take place, its feedback may never be shown.',
  'feedback-may-be-lost':
    'Feedback was asked at the session of {{date}}, and might never be shown after this. Nothing was changed. If the session must go all the same, cancel or remove it alone in its own view.',
  'session-cancelled': 'The session was cancelled or not held. Restore it first.',
  'session-begun': 'The session has begun or is over; it can no longer be moved or changed.',
  'month-not-closed': 'The month is not closed.',
  'month-not-over': 'The month is still going on. It can be closed from its last opening day on.',
  'month-sessions-to-come':
    'The month still has {{count}} sessions to come. It can be closed when they are over, or cancel what is not held.',
  'month-items-open':
    'The month has {{count}} open items. Look through them and accept that the month is closed in spite of them.',
  'month-closed':
    '{{month}} is closed and its figures are reported. A coordinator can correct marks and counts; anything else can be changed only once a coordinator has reopened the month.',
  'clock-in-closed-month':
    'Nothing was recorded: by this computer’s clock, today is in a month that is closed already. Check the clock. If it is right, a coordinator can reopen the month.',
  'edit-stale': 'Somebody has changed these sessions meanwhile. Look at the changes again.',
  'undo-too-late': 'A change can be undone on the same day only.',
  'off-days-open': 'Choose for the sessions on days off: keep, cancel or move each.',
  'conflicts-open': 'A session is still blocked. Skip it or change it.',
  'season-overlaps': 'The dates overlap with the season {{name}}. Correct them.',
  'season-closed':
    'The season has no open day. If the doors are shut all the time, add a closed time.',
  'picture-unknown': 'The file is neither a PNG nor a JPEG picture. Choose another one.',
  'picture-too-large':
    'The picture is too large: at most {{kilobytes}} kB. Save it in a smaller size.',
  'nothing-to-tell':
    'The session is held as planned, or is not shown outside: there is no door notice.',
  'room-taken': '{{room}} is taken {{times}}: {{title}}. Choose another room or time.',
  'session-in-future': 'The session is still to come. Presence and counts are recorded on its day.',
  'already-marked': 'The person is already on the list and has a mark. Change it in the row.',
  'person-has-history':
    'This person has memberships, marks or other history and cannot go to the recycle bin. If the membership is a mistake too, take it off the group’s roster first. Otherwise archive the person.',
  'group-has-history':
    'This group has sessions, members or other history and cannot go to the recycle bin. Archive it: its sessions and figures stay.',
  'group-removed':
    'The group of this session has been removed. Put the group back from the recycle bin first.',
  'person-has-marks':
    'The person has marks in this group. End the membership instead of removing it.',
  'field-off': 'This field is not in use. A coordinator can switch it on in the settings.',
  'merge-with-itself': 'Choose two different people. Nobody can be merged with herself.',
  'merge-made-already':
    'One of the two has been merged already. Refresh the list and choose again.',
  'merge-of-erased': 'An erased person can be neither merged nor taken apart.',
  'merge-of-two-people':
    'Both are present in the same session {{count}} times. They are probably two people. If the same person was marked twice, confirm that first.',
  'merge-changes-month':
    'This would change the figures of a closed month ({{month}}). Reopen the month first.',
  'merge-undo-marks':
    'The merge cannot be undone: the marks of {{title}} on {{date}} have been changed since.',
  'merge-undo-memberships':
    'The merge cannot be undone: the membership in {{group}} has been changed since.',
  'merge-undo-merged-on':
    'The merge cannot be undone: the person has been merged with another since. Undo that first.',
  'form-fixed':
    'The group already has marks, so an open group cannot become closed or the other way round: past figures would change. Make a new group.',
  'group-venue-fixed':
    'The group already has marks at this venue, so it cannot move to another: past figures would change. Make a new group.',
  'kind-without-names': 'A session of this kind has no roster. Record only the number.',
  'kind-without-heads':
    'No people are counted in a session of this kind. Close it once it has been held.',
  'register-closed': 'The session is closed. Reopen it to change the marks.',
  'nothing-to-undo': 'There is nothing to undo.',
  'others-step':
    'No change of your own is left to undo. The last one was made by somebody else: correct the mark or the number itself.',
  'count-below-zero': 'The count cannot go below zero.',
  'below-first-visits': 'The total cannot be smaller than the first visits ({{count}}).',
  'below-tallies':
    'The total cannot be smaller than what was marked of the visitors ({{count}}). Lower that first.',
  'above-visits': 'No more visitors can be marked than the day has visits ({{count}}).',
  'ever-above-year': 'There cannot be more first-time visitors than first visits of the year.',
  'counter-not-used':
    'This counter is not in use. Take it into use in the settings of the meeting place.',
  'code-looks-like-identity':
    'This looks like a personal identity code, a date or an e-mail address. Ask the visitor to think of another code; this one was not saved.',
  'code-year-over':
    'The codes of this year are already destroyed. Check the date of this computer.',
  'splits-above-heads':
    'More people are split by gender or role than there are without a name. Add people without a name first, or take some from the split.',
  'mark-details-misfit':
    'This does not fit the person’s mark: times belong to presence, leaving comes after arriving, and a reason belongs to an absence.',
  'switched-off': 'This is switched off. A coordinator can switch it on in the settings.',
  'date-not-now':
    'The day has changed, or the clock of the computer shows another day. Check its date and confirm again.',
  'day-not-today': 'Visits of a coming day cannot be recorded.',
  'last-administrator': 'At least one administrator must remain.',
  'checkin-off': 'Self check-in is not in use. A coordinator can turn it on in the settings.',
  'checkin-not-now':
    'Self check-in can be opened only on the day of the session, half an hour after its end at the latest.',
  'checkin-nobody': 'The roster is empty. Add the participants to the group and try again.',
  'file-empty': 'The file is empty. Check that you chose the right one.',
  'file-too-large':
    'The file is too large: {{megabytes}} MB at most. Export a shorter period from the calendar.',
  'file-damaged':
    'The file is damaged and cannot be read. Open it in its own program and save it again.',
  'file-encrypted':
    'The file is protected by a password. Take the protection away in Excel and save it again.',
  'file-old-excel': "The file is in Excel's old format. Open it in Excel and save it as .xlsx.",
  'file-open-document': 'The file is an OpenDocument spreadsheet (.ods). Save it as .xlsx or .csv.',
  'table-pdf': 'Nothing can be imported from a PDF. Use a spreadsheet (.xlsx or .csv).',
  'table-unknown': 'The file was not recognised. Use a spreadsheet (.xlsx or .csv).',
  'file-pdf': 'A programme cannot be imported from a PDF. Use a file of type .ics, .xlsx or .csv.',
  'file-unknown':
    'The file was not recognised. Use a calendar (.ics) or a spreadsheet (.xlsx, .csv).',
  'file-too-much':
    'The file holds too much to be read. Export a shorter period or part the spreadsheet.',
  'file-changed':
    'The file has changed since you looked at it. Choose it again and look it through.',
  'import-running':
    'A file is being imported or an import undone just now. Wait a moment and try again.',
  'import-cancelled': 'The import was stopped. Nothing was saved.',
  'import-columns-missing':
    'The columns that are needed are not found in the file. Choose them first.',
  'import-undo-too-late': 'The import is more than 30 days old and can no longer be undone.',
  'file-not-calendar': 'The file is not a calendar. Export the calendar again as .ics.',
  'paper-above-present':
    'By the register {{present}} were present, but there are {{papers}} papers. Check the numbers or the register.',
  'paper-entered-before':
    'By the register {{present}} were present, and with those entered before there would be more papers. Check whether they are entered already, or correct the register.',
  'paper-too-old': 'The papers are too old: they can be entered for {{days}} days. Check the day.',
  'week-in-future':
    'The week is still to come. Papers are entered in their own week at the earliest. Check the day.',
  'text-stale': 'Somebody has changed this text meanwhile. Read it again.',
  'form-stale': 'The form was changed in another window. Open it again and make the change there.',
  'form-incomplete':
    'The form still lacks texts. Fill them in or leave the language out, then publish.',
  'form-unmodified':
    'This is a questionnaire of somebody else, used word for word only. It can be neither edited nor copied.',
  'form-minimum-fixed':
    'Somebody has answered the form, so its least number of answers can no longer be changed. Make a copy if you need another limit.',
  'form-standard': 'The standard form cannot be archived: it is used wherever no other is chosen.',
  'form-not-published': 'The form has not been published yet. Publish it first.',
  'form-archived': 'The form is in the archive. Restore it first.',
  'form-file-too-large':
    'The file is too large for a feedback form. Choose a file that was saved by Narikka.',
  'form-file-damaged':
    'The file is damaged and cannot be read. Save the form again in the program it comes from.',
  'form-file-foreign':
    'The file is not a feedback form. Choose a file that was saved by Narikka (narikka-form-….json).',
  'form-file-newer': 'The form was made with a newer Narikka. Update this program first.',
  'form-file-misfit':
    'The form has something that the program does not know: {{where}}. Nothing was brought in. Save the form again.',
  'form-file-value':
    'A value is missing or does not fit: {{where}}. Nothing was brought in. Correct the file or save the form again.',
  'form-file-repeated':
    'Two questions have the same identifier: {{where}}. Nothing was brought in. Correct the file or save the form again.',
  'form-file-no-questions':
    'The form has no questions. Nothing was brought in. Add a question and save the form again.',
  'form-file-no-source':
    'The form is marked as unmodified, but its source is missing. Nothing was brought in. Ask for a file that has the source.',
};

export const fields: Same<typeof fiFields> = {
  required: 'Fill in this field.',
  'too-long': 'Too long: {{max}} characters at most.',
  'too-short': 'Too short: {{min}} characters at least.',
  'too-small': 'Too small: {{min}} at least.',
  'too-big': 'Too large: {{max}} at most.',
  date: 'This day does not exist. Write 24.11.2026, for example.',
  invalid: 'Check this field.',
  unknown: 'This field is not known.',
  'too-many': 'Too many: {{max}} at most.',
  'field-off': 'Not in use.',
  'mark-details-misfit': 'Does not fit the mark.',
  'name-taken': 'The name is already in use.',
  'date-too-old': 'The day is too long ago: 1 January 2000 at the earliest. Check the year.',
  'date-too-far': 'The day is more than five years ahead. Check the year.',
  'end-before-start': 'The end is before the start.',
  'pin-easy': 'Easy to guess. Choose another.',
};
