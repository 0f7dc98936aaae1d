import type { ValueType } from "@bylaw/core";

/** Every word that a form itself says. A key that a language lacks does not compile. */
export interface Messages {
  readonly required: string;
  readonly requiredHint: string;
  readonly optional: string;
  readonly choose: string;
  readonly yes: string;
  readonly no: string;
  readonly nothing: string;

  readonly submit: string;
  readonly submitting: string;
  readonly toMend: (count: number) => string;
  readonly warning: string;
  readonly hidden: (count: number) => string;
  readonly shown: (count: number) => string;
  readonly and: string;
  readonly characters: (count: number, most: number) => string;
  readonly charactersLeft: (count: number) => string;
  readonly computed: string;
  readonly readOnly: string;
  readonly byClauses: (clauses: readonly string[]) => string;
  readonly notYet: string;
  readonly bySystem: string;
  readonly onFiling: string;

  readonly dateFormat: string;
  readonly timeFormat: string;
  readonly timeOf: (label: string) => string;
  readonly openCalendar: string;
  readonly calendarFor: (label: string) => string;
  readonly previousMonth: string;
  readonly nextMonth: string;
  readonly previousYear: string;
  readonly nextYear: string;
  readonly today: string;
  readonly clear: string;
  readonly close: string;

  readonly searchFor: (label: string) => string;
  readonly searching: string;
  readonly found: (count: number) => string;
  readonly foundNone: (words: string) => string;
  readonly lookupFailed: string;
  readonly change: string;
  readonly changeOf: (label: string) => string;

  readonly addFile: string;
  readonly takePhoto: string;
  readonly choosePhotos: string;
  readonly removeFile: (name: string) => string;
  readonly noUpload: string;
  readonly preparing: (name: string) => string;
  readonly noFiles: string;
  readonly tooLarge: (name: string, most: number) => string;
  readonly notAPicture: (name: string) => string;
  readonly notKept: (name: string) => string;
  readonly fileSize: (bytes: number) => string;
  readonly fileKept: string;
  readonly fileSending: (percent: number) => string;
  readonly fileStored: string;
  readonly fileFailed: string;
  readonly retry: string;
  readonly retryFile: (name: string) => string;
  readonly photoTaken: (moment: string) => string;

  readonly signerName: string;
  readonly signHere: string;
  readonly signHint: string;
  readonly clearSignature: string;
  readonly signedAt: (moment: string) => string;
  readonly signatureOf: (name: string) => string;

  readonly latitude: string;
  readonly longitude: string;
  readonly accuracy: (metres: number) => string;
  readonly byHand: string;

  readonly province: string;
  readonly city: string;
  readonly district: string;
  readonly addressLine: string;
  readonly postalCode: string;

  readonly ratingOf: (value: number, most: number) => string;
  readonly removeOf: (label: string) => string;
  readonly addDate: string;
  readonly addDateTo: (label: string) => string;

  readonly cellOf: (row: string) => string;
  readonly rowNumber: (label: string, number: number) => string;
  readonly addRow: (label: string) => string;
  readonly addRowTo: (label: string, field: string) => string;
  readonly moveUpOf: (row: string) => string;
  readonly moveDownOf: (row: string) => string;
  readonly rowAdded: (row: string) => string;
  readonly rowRemoved: (row: string, left: number) => string;
  readonly rowMoved: (row: string, place: number) => string;
  readonly rowBack: (row: string) => string;
  readonly undo: string;
  readonly noRowsYet: string;
  readonly most: (count: number) => string;

  readonly steps: string;
  readonly stepOf: (at: number, count: number) => string;
  readonly stepDone: string;
  readonly stepHasErrors: (count: number) => string;
  readonly onPage: (title: string) => string;
  readonly back: string;
  readonly next: string;
  readonly cancel: string;
  readonly review: string;
  readonly reviewHint: string;
  readonly edit: string;
  readonly editOf: (title: string) => string;

  readonly loading: string;
  readonly partMissing: string;
  readonly tryAgain: string;
  readonly lockedHere: string;
  readonly fromRecord: string;
  readonly fromLast: (day: string) => string;

  readonly onePerLine: string;
  readonly currency: (code: string) => { readonly before?: string; readonly after?: string };
  readonly unit: Readonly<Record<NonNullable<ValueType["unit"]>, string>>;
  readonly per: Readonly<Record<NonNullable<ValueType["per"]>, string>>;
}
