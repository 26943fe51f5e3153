import { addOnText } from '../../../language/add-on.ts';
import { consentText } from '../../../language/consent.ts';

/** What the manifest asks for: a person may tick some of it only. */
const SCOPES = ['spreadsheets.currentonly', 'script.container.ui', 'userinfo.email'].map(
  (name) => `https://www.googleapis.com/auth/${name}`,
);

/**
 * Where an error says that a permission is missing: says in Thai to press again, and has Google ask for it, which ends the
 * run. Google's message comes in the language of the account, the addresses of permissions in it do not.
 */
export function askForMissing(error: unknown): void {
  const message = error instanceof Error ? error.message : String(error);
  const missing = SCOPES.filter((scope) => message.indexOf(scope) >= 0);
  if (missing.length === 0) return;
  sayAgain();
  ScriptApp.requireScopes(ScriptApp.AuthMode.FULL, missing);
}

/** A toast needs one permission, an alert another. */
function sayAgain(): void {
  const { name } = addOnText;
  const ways = [
    () => SpreadsheetApp.getActiveSpreadsheet().toast(consentText.again, name, SECONDS),
    () => {
      const ui = SpreadsheetApp.getUi();
      ui.alert(name, consentText.again, ui.ButtonSet.OK);
    },
  ];
  for (const say of ways) {
    try {
      say();
      return;
    } catch {
      // That is the permission that is missing.
    }
  }
}

const SECONDS = 30;
