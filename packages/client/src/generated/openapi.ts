// Generated from /schemas and the route table by `npm run gen`. Do not edit.
export interface paths {
    readonly "/health/live": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Whether the process lives */
        readonly get: operations["getLive"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/health/ready": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Whether requests can be answered: the database gives a sign of life */
        readonly get: operations["getReady"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/analysis": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Gaps, overlaps and rules without use, and whether operations that nobody has saved change what is decided */
        readonly post: operations["analyseRules"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/bases": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** What the company's policy could lie on: the editions of its pack, or of a site's company */
        readonly get: operations["listBases"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/blobs/{sha256}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** A file by its hash; a browser saves it and never shows it */
        readonly get: operations["getBlob"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/calendar": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** What is due on which day, and how it fits into the working days of those who do it */
        readonly get: operations["getDutyCalendar"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/calendar/days": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Holidays, make-up workdays and days of rest by the calendar of the policy */
        readonly get: operations["listCalendarDays"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/calendar/preview": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** What operations on calendars would move: days, and the due dates of what is open */
        readonly post: operations["previewCalendar"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/calendar/read": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** The days of an official notice or an iCalendar file, and the operations that bring them into a calendar */
        readonly post: operations["readCalendar"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/clocks/migrations": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Let open deadlines run under another release, or tell what that would move */
        readonly post: operations["migrateClocks"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/decisions/{decision}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Ask the policy about a stored subject, or about facts that are given */
        readonly post: operations["decide"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/decisions/{decision}/affected": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** For how many stored records each rule holds and each outcome comes out, counted where they are stored */
        readonly get: operations["getAffected"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/decisions/{decision}/history": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** What a decision was for a stored subject, month by month or quarter by quarter */
        readonly get: operations["getDecisionHistory"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/decisions/{decision}/records": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Decisions about a subject that were kept, newest first */
        readonly get: operations["listDecisionRecords"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/decisions/{decision}/records/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** A decision that was kept, made again with its full proof by the release that made it, and whether it is the same */
        readonly get: operations["getDecisionRecord"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/decisions/{decision}/table": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** A decision table as a file for a spreadsheet, with its labels in the reader's language */
        readonly get: operations["getTable"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/decisions/{decision}/table/import": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** What a changed file would make of a decision table, row by row and cell by cell; nothing is stored */
        readonly post: operations["importTable"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/drafts": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Drafts, last changed first */
        readonly get: operations["listDrafts"];
        readonly put?: never;
        /** Start a draft */
        readonly post: operations["createDraft"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/drafts/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** A draft */
        readonly get: operations["getDraft"];
        /** Change a draft */
        readonly put: operations["replaceDraft"];
        readonly post?: never;
        /** Throw a draft away */
        readonly delete: operations["deleteDraft"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/drafts/{id}/approve": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Agree to somebody else's draft: it becomes a release from the day that was submitted */
        readonly post: operations["approveDraft"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/drafts/{id}/impact": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Whom a draft moves, compared with the policy in force */
        readonly get: operations["getDraftImpact"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/drafts/{id}/publish": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Make somebody else's draft the policy from a day on, in one step */
        readonly post: operations["publishDraft"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/drafts/{id}/reject": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Send somebody else's draft back, with what should change */
        readonly post: operations["rejectDraft"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/drafts/{id}/submit": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Hand a draft of one's own to a second person for approval */
        readonly post: operations["submitDraft"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/drafts/{id}/withdraw": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Take a submitted draft of one's own back to go on writing */
        readonly post: operations["withdrawDraft"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/form-drafts": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Answers that one has begun and not handed in, last changed first */
        readonly get: operations["listFormDrafts"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/form-drafts/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Answers that one has begun, with what has changed in the form since */
        readonly get: operations["getFormDraft"];
        /** Keep answers that one has begun; `If-Match` to change what is kept, none to begin */
        readonly put: operations["putFormDraft"];
        readonly post?: never;
        /** Forget answers that one has begun */
        readonly delete: operations["deleteFormDraft"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/forms": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The forms of the policy in force, in the order of its clauses, and which of them who asks may fill in */
        readonly get: operations["listForms"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/forms/{form}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** A form, with what the server knows about whom it is filled in for */
        readonly get: operations["getForm"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/forms/{form}/evaluate": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** How a form stands on given answers: what is shown, asked for, computed and wrong; nothing is written */
        readonly post: operations["evaluateForm"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/forms/{form}/export": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** All that was handed in with a form, as a file: every version of the form in one table */
        readonly get: operations["exportForm"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/forms/{form}/submissions": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Hand in a form: records are made or completed, and the policy says what follows */
        readonly post: operations["submitForm"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/impact": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Whom operations would move that nobody has saved, compared with the policy in force; nothing is written */
        readonly post: operations["getImpact"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/me": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Who the credential says is asking, and what its roles allow */
        readonly get: operations["getMe"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/notices": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** What one is told, newest first */
        readonly get: operations["listNotices"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/notices/{id}/read": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Say that a notice was read */
        readonly post: operations["readNotice"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/overrides": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Exceptions, the latest asked for first */
        readonly get: operations["listOverrides"];
        readonly put?: never;
        /** Ask for an exception: what a decision is to come to for one record on some days, whatever its rules say */
        readonly post: operations["proposeOverride"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/overrides/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** One exception */
        readonly get: operations["getOverride"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/overrides/{id}/approve": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Agree to somebody else's exception: it counts from its first day */
        readonly post: operations["approveOverride"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/overrides/{id}/end": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** End an exception before its time: from a day on the rules count again */
        readonly post: operations["endOverride"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/overrides/{id}/reject": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Turn somebody else's exception down, with the reason */
        readonly post: operations["rejectOverride"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/overrides/{id}/withdraw": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Take back an exception of one's own that nobody has decided on */
        readonly post: operations["withdrawOverride"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/packs": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The packs that a company may begin with, and whether it has begun */
        readonly get: operations["listPacks"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/packs/{pack}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** A pack that is offered, as data */
        readonly get: operations["getPack"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/people": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Who works for the company, as far as the host's directory tells */
        readonly get: operations["listPeople"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/policy": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The policy as a document to read */
        readonly get: operations["getPolicy"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/policy/checked": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Confirm that clauses were read again and are still right */
        readonly post: operations["checkClauses"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/policy/documents": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The policy as data, with the company's changes in it and every dated value */
        readonly get: operations["getPolicyDocuments"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/populations/{decision}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** What the columns of a decision hold, for a page that counts whom a change would move */
        readonly get: operations["getPopulation"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/populations/{decision}/columns": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Facts of all subjects as binary columns by the number of the row, as the engine's `decodeColumns` reads them */
        readonly get: operations["getColumns"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/populations/{decision}/names": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Who stands in some rows of the columns, and who looks after them */
        readonly post: operations["nameRows"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/records/{type}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Records of a type in the order of their ids; those of one subject newest first */
        readonly get: operations["listRecords"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/records/{type}/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** A record */
        readonly get: operations["getRecord"];
        /** Add or replace a record; `If-Match` and `If-None-Match: *` are heeded when given */
        readonly put: operations["putRecord"];
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/records/{type}/{id}/clocks": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** How the deadlines of a record stand now, and why each is due when it is */
        readonly get: operations["getRecordClocks"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/records/{type}/{id}/clocks/{clock}/extension": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Ask for more time before a deadline passes; somebody else decides */
        readonly post: operations["askExtension"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/records/{type}/{id}/clocks/{clock}/extension/decision": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Grant or refuse more time that another person has asked for, before the deadline passes */
        readonly post: operations["decideExtension"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/records/{type}/{id}/clocks/{clock}/pause": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Let a deadline stand still, for one of the reasons that its clock knows */
        readonly post: operations["pauseClock"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/records/{type}/{id}/clocks/{clock}/reopen": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Open a deadline again that was stopped, as its clock provides for it */
        readonly post: operations["reopenClock"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/records/{type}/{id}/clocks/{clock}/resume": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Let a deadline go on, because a reason to stand still holds no more */
        readonly post: operations["resumeClock"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/records/{type}/{id}/clocks/{clock}/void": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Say that a deadline never should have begun: nothing is late by it any more */
        readonly post: operations["voidClock"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/records/{type}/import": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Add or replace many records, one a line; a record that is already there as it is stays untouched */
        readonly post: operations["importRecords"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/releases": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** What was published, newest first */
        readonly get: operations["listReleases"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/releases/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** A release with what it changed, in sentences */
        readonly get: operations["getRelease"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/releases/{id}/due-moves": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Which open deadlines the calendars of a release have moved, or confirmed */
        readonly get: operations["getDueMoves"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/releases/{id}/rollback": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Bring back the figures and rules of an earlier release from a day on, as a new release */
        readonly post: operations["rollBackRelease"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/start": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Begin with a pack and the answers to its questions: the company's first release, or what would come of it */
        readonly post: operations["startCompany"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/submissions": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Forms that were handed in, newest first; all, of one form, about one subject */
        readonly get: operations["listSubmissions"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/submissions/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** A form that was handed in, with all that it takes to show and print it as it was */
        readonly get: operations["getSubmission"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/subscriptions": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Who hears of what by which channel */
        readonly get: operations["listSubscriptions"];
        readonly put?: never;
        /** Have a channel hear of something; a webhook's secret is told once */
        readonly post: operations["createSubscription"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/subscriptions/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        /** Change what a channel hears of, where it leads to, or switch it on and off */
        readonly put: operations["changeSubscription"];
        readonly post?: never;
        /** Have a channel hear of nothing any more; what is on its way is not sent */
        readonly delete: operations["deleteSubscription"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/subscriptions/{id}/deliveries": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** What was sent over a channel last, and what became of it */
        readonly get: operations["listDeliveries"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/subscriptions/{id}/secret": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Make a new secret for a webhook; the one before signs too for a day */
        readonly post: operations["rotateSecret"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/subscriptions/{id}/test": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Send a test message */
        readonly post: operations["testSubscription"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/survey-links": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Links to surveys, newest first, with how they stand; never with their tokens */
        readonly get: operations["listSurveyLinks"];
        readonly put?: never;
        /** Make a link by which a form about a subject is answered without signing in; the token is told only here */
        readonly post: operations["createSurveyLink"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/survey-links/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post?: never;
        /** Take a link to a survey back; what was answered stays */
        readonly delete: operations["revokeSurveyLink"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/surveys": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The form that a link leads to, and nothing that is known of the customer */
        readonly get: operations["getSurvey"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/surveys/submissions": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Answer a survey */
        readonly post: operations["submitSurvey"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/surveys/uploads": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Announce a file that comes with the answers to a survey */
        readonly post: operations["beginSurveyUpload"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/surveys/uploads/{sha256}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** How far an upload has come; `HEAD` tells it in headers alone (survey) */
        readonly get: operations["getSurveyUpload"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        /** Send bytes of a file from an offset on; the last one completes it, if the hash is right (survey) */
        readonly patch: operations["continueSurveyUpload"];
        readonly trace?: never;
    };
    readonly "/v1/tailoring": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** What is ours: everything that the company has changed in the policy below it, in words */
        readonly get: operations["getTailoring"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/tailoring/below": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** What lies below the company's changes, as data, for pages that compile them themselves */
        readonly get: operations["getTailoringBelow"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/tailoring/check": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Whether operations could be added to the company's changes, and what they would make; nothing is written */
        readonly post: operations["checkTailoring"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/tasks": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** What has to be done by when, the earliest first */
        readonly get: operations["listTasks"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/tasks/{id}/assign": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Give a task to somebody, or back to its role */
        readonly post: operations["assignTask"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/tasks/{id}/claim": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Take a task that nobody has */
        readonly post: operations["claimTask"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/tasks/{id}/complete": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Say that a task is done, with what proves it */
        readonly post: operations["completeTask"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/timers": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** What is to happen by itself, and what could not (`state=dead`) */
        readonly get: operations["listTimers"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/transitions/preview": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Whom operations move from one outcome to another, group by group, and how each group would come over */
        readonly post: operations["previewTransitions"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/upgrades/plan": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** What another edition of the policy below does to every change of the company's; nothing is written */
        readonly post: operations["planUpgrade"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/upgrades/rehearse": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** What an upgrade changes for stored records, forms and deadlines; nothing is written */
        readonly post: operations["rehearseUpgrade"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/uploads": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Announce a file by its hash, or find how far it has come; repeating it changes nothing */
        readonly post: operations["beginUpload"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/uploads/{sha256}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** How far an upload has come; `HEAD` tells it in headers alone */
        readonly get: operations["getUpload"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        /** Send bytes of a file from an offset on; the last one completes it, if the hash is right */
        readonly patch: operations["continueUpload"];
        readonly trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /**
         * Absolute
         * @description The figure without its sign.
         */
        readonly Absolute: {
            readonly absolute: components["schemas"]["Expression"];
        };
        /**
         * Add
         * @description The sum of all.
         */
        readonly Add: {
            readonly add: readonly components["schemas"]["Expression"][];
        };
        /**
         * Affected
         * @description For how many stored records a decision comes out in which way, counted in the database as far as it can judge the rules.
         */
        readonly Affected: {
            /** @description The day whose figures count, ISO 8601. */
            readonly asOf: string;
            /** @description Why it was not the database; empty when it was. */
            readonly because: readonly components["schemas"]["Issue"][];
            /** @description What counted the outcomes, and `applied` of each rule. */
            readonly countedBy: components["schemas"]["CountedBy"];
            readonly decision: string;
            /** @description Of how many records a recorded exception settles something that the decision gives or reads; they are counted with it. */
            readonly excepted?: number;
            /** @description The most frequent first. */
            readonly outcomes: readonly {
                readonly count: number;
                /** @description The outcome's value; `undetermined` and `none` stand for what has none. */
                readonly outcome: string;
            }[];
            /** @description In the order in which they are asked. */
            readonly rules: readonly components["schemas"]["AffectedRule"][];
            /** @description Records of that type. */
            readonly total: number;
            /** @description The type of record that the decision is about. */
            readonly type: string;
        };
        /** AffectedQuery */
        readonly AffectedQuery: {
            /** @description The day whose figures count; today when left out. */
            readonly asOf?: components["schemas"]["IsoDate"];
        };
        /** AffectedRule */
        readonly AffectedRule: {
            /** @description Records whose outcome it makes. */
            readonly applied: number;
            /** @description Why it was not the database; empty when it was. */
            readonly because: readonly components["schemas"]["Issue"][];
            /** @description What counted `held` and `open`. */
            readonly countedBy: components["schemas"]["CountedBy"];
            /** @description Records for which its condition holds. */
            readonly held: number;
            /** @description Records about which too little is known to tell. */
            readonly open: number;
            /** @description The rule's name in its decision. */
            readonly rule: string;
        };
        /**
         * Aggregate
         * @description One answer from many records. No records is 0; there is no `avg`, `min`, `max` or `last` of none (notApplicable), and of none `some` is false and `every` and `none` are true. An absent collection is unknown.
         */
        readonly Aggregate: {
            /**
             * @description `countDistinct` counts the different values. `some`, `every` and `none` tell whether records of the window meet `where`.
             * @enum {unknown}
             */
            readonly aggregate: "sum" | "count" | "countDistinct" | "avg" | "min" | "max" | "last" | "some" | "every" | "none";
            /** @description The collection, by its plural name. */
            readonly of: components["schemas"]["Name"];
            readonly value?: components["schemas"]["Expression"];
            /** @description Only records for which this holds; its facts are the record's fields. */
            readonly where?: components["schemas"]["Condition"];
            readonly window?: components["schemas"]["Window"];
        };
        /**
         * AllOf
         * @description Every one holds. An empty list holds.
         */
        readonly AllOf: {
            readonly all: readonly components["schemas"]["Condition"][];
            readonly name?: string;
            readonly priority?: number;
        };
        /**
         * Analysis
         * @description What is found in the rules of a policy, and whether operations change what they decide.
         */
        readonly Analysis: {
            readonly asOf: string;
            /** @description How each decision stands to the policy in force; empty without operations. */
            readonly comparisons: readonly components["schemas"]["DecisionComparison"][];
            readonly decisions: readonly components["schemas"]["DecisionAnalysis"][];
            /** @description What is wrong with the operations; when one is an error, nothing is analysed. */
            readonly issues: readonly components["schemas"]["Issue"][];
        };
        /**
         * AnalysisRequest
         * @description Which rules to analyse: those in force, or as operations would have them that nobody has saved.
         */
        readonly AnalysisRequest: {
            /** @description The day whose rules are analysed; the first day of the operations when left out, else today. */
            readonly asOf?: components["schemas"]["IsoDate"];
            /** @description One decision alone; all of them when left out. */
            readonly decision?: string;
            readonly operations?: components["schemas"]["Tailoring"];
        };
        /**
         * AnyOf
         * @description At least one holds. An empty list is refused.
         */
        readonly AnyOf: {
            readonly any: readonly components["schemas"]["Condition"][];
            readonly name?: string;
            readonly priority?: number;
        };
        /** ApproveOverrideRequest */
        readonly ApproveOverrideRequest: {
            readonly comment?: string;
        };
        /** ApproveRequest */
        readonly ApproveRequest: {
            readonly comment?: string;
        };
        /**
         * ArgumentDefinition
         * @description One argument of a computed fact.
         */
        readonly ArgumentDefinition: {
            /** @description What it is when `params` leave it out; left out, `params` must name it. */
            readonly default?: number | string | boolean;
            readonly label: components["schemas"]["Text"];
            readonly value: components["schemas"]["ValueType"];
        };
        /**
         * ArgumentReference
         * @description An argument of the computed fact in which this stands.
         */
        readonly ArgumentReference: {
            readonly argument: components["schemas"]["Name"];
        };
        /** ArtefactView */
        readonly ArtefactView: {
            readonly document: string;
            readonly id: string;
            /** @enum {unknown} */
            readonly kind: "parameter" | "rule" | "target" | "duty" | "occasion" | "calendar" | "fact" | "condition" | "field" | "check" | "case";
            readonly title: string;
        };
        /** AssignTaskRequest */
        readonly AssignTaskRequest: {
            /** @description The id of whoever is to do it; null gives it back to its role. */
            readonly person: string | null;
        };
        /**
         * AssumedDay
         * @description A day off, or a make-up day, that nobody has announced.
         */
        readonly AssumedDay: {
            readonly day: string;
            readonly kind: components["schemas"]["DayKind"];
            readonly title?: components["schemas"]["DayTitle"];
        };
        /**
         * Base
         * @description An edition of what may lie below.
         */
        readonly Base: {
            readonly checksum: string;
            /** @description Whether the policy in force lies on it. */
            readonly isCurrent: boolean;
            /** @description Whether it is a later edition than that. */
            readonly isNewer: boolean;
            readonly pack: string;
            /** @description Of a company's release: RFC 3339. */
            readonly publishedAt?: string;
            /** @description In the reader's language. */
            readonly title: string;
            readonly version: string;
        };
        /** BaseList */
        readonly BaseList: {
            /** @description The newest first. */
            readonly items: readonly components["schemas"]["Base"][];
        };
        /**
         * BaseReference
         * @description What lies below a company's changes: an edition of a pack, or for a site a release of the company.
         */
        readonly BaseReference: {
            /** @description Of the documents; a draft keeps it, so that it goes where its author has looked. */
            readonly checksum?: string;
            readonly pack: string;
            /** @description Of a pack its version; of a company's release the pack's with the release's number: `1.0.0+7`. */
            readonly version: string;
        };
        /** BaseTitle */
        readonly BaseTitle: {
            readonly checksum: string;
            readonly pack: string;
            /** @description In the reader's language. */
            readonly title: string;
            readonly version: string;
        };
        /**
         * Before
         * @description Moves a span back: the same days, so long ago. A day that an earlier month lacks becomes its last.
         */
        readonly Before: {
            readonly amount: number;
            /** @enum {unknown} */
            readonly unit: "day" | "week" | "month" | "year";
        };
        /**
         * Bounds
         * @description The range that makes sense at all, in the parameter's own unit; for a cadence, in times per `per`.
         */
        readonly Bounds: {
            /** @description For a cadence: not sparser than this. */
            readonly atLeastDense?: components["schemas"]["CadenceValue"];
            readonly exclusiveMaximum?: number;
            readonly exclusiveMinimum?: number;
            /** @description For a list: these may not be taken out. */
            readonly includes?: readonly string[];
            readonly maximum?: number;
            readonly minimum?: number;
            readonly multipleOf?: number;
            /** @description For an ordered list: this stands first. */
            readonly startsWith?: string;
        };
        /**
         * Budget
         * @description An amount of time and how it is counted. Days say how they count, where they end and whether they roll over a closed day.
         */
        readonly Budget: {
            /** @description A number, a parameter, or a fact of type `duration`, such as one that a decision decides. */
            readonly amount: number | components["schemas"]["ParameterReference"] | components["schemas"]["FactReference"];
            /** @description The calendar to count on; that of the policy when left out. */
            readonly calendar?: components["schemas"]["Name"];
            /** @description Never left out: an amount alone is refused with the choices. elapsed: by the clock, day and night · business: opening hours only · civilDays: the start day does not count · workingDays: the same on working days · sameTimeWorkingDays: the same time of day n working days later. */
            readonly count?: ("elapsed" | "business" | "civilDays" | "workingDays" | "sameTimeWorkingDays") | components["schemas"]["ChosenByParameter"];
            /** @description For working days: what begins later than this time of day, or on a closed day, counts as begun on the next working day. */
            readonly cutOff?: string;
            /**
             * @description For days: at 24:00, or at the close of business.
             * @enum {unknown}
             */
            readonly end?: "dayEnd" | "close";
            /**
             * @description When the last day is closed: stay, or go to the next open day.
             * @enum {unknown}
             */
            readonly roll?: "none" | "next";
            /**
             * @description Only with a literal amount; a parameter or a fact brings its own.
             * @enum {unknown}
             */
            readonly unit?: "minute" | "hour" | "day" | "workingDay";
        };
        /**
         * Cadence
         * @description Something that is owed again and again: at least so many times in every week, month, quarter or year.
         */
        readonly Cadence: {
            readonly $schema?: string;
            /** @description A day from which whole periods run on, instead of those of the calendar: month by month from the 31st ends on the 28th and again on the 31st. */
            readonly anchor?: components["schemas"]["FactReference"];
            /** @description The calendar whose working days count; that of the policy when left out. */
            readonly calendar?: components["schemas"]["Name"];
            readonly clause: components["schemas"]["ClauseIds"];
            readonly done: components["schemas"]["Done"];
            readonly duties: readonly components["schemas"]["Duty"][];
            /** @description The record that the duties are about. Left out: the company itself owes them once. */
            readonly each?: components["schemas"]["Name"];
            readonly exempt?: readonly components["schemas"]["Exemption"][];
            readonly id: components["schemas"]["Name"];
            /** @constant */
            readonly kind: "cadence";
            /**
             * @description Of several duties that hold for the same record: the densest alone, with what it accepts, or each of them.
             * @enum {unknown}
             */
            readonly owed: "densest" | "each";
            /** @description A period in which the duty begins late: it is not owed, owed in full, or in proportion, rounded down. One in which it ends early is not owed, or in proportion. */
            readonly partialPeriod: ("exempt" | "immediate" | "prorated") | components["schemas"]["ChosenByParameter"];
            /** @description `calendar`: whole weeks (Monday to Sunday), months, quarters, half-years, years. `rolling`: no gap may be longer than a week, 31, 92, 184 or 366 days. */
            readonly periods: ("calendar" | "rolling") | components["schemas"]["ChosenByParameter"];
            /** @description Where a period ends that would end on a closed day. `modifiedFollowing` goes on to the next working day, but never into another month. Left out: it stays. */
            readonly shift?: components["schemas"]["Shift"];
            /** @description The day before which nothing is owed, e.g. the first day of cooperation. */
            readonly since?: components["schemas"]["FactReference"];
            readonly title: components["schemas"]["Text"];
        };
        /**
         * CadenceValue
         * @description At least `times` in every `per`.
         */
        readonly CadenceValue: {
            /** @enum {unknown} */
            readonly per: "day" | "week" | "month" | "quarter" | "halfYear" | "year";
            readonly times: number;
        };
        /**
         * Calendar
         * @description Opening hours, closed days and make-up workdays; and the days that have a name. A layer names the calendar under it and says only what differs.
         */
        readonly Calendar: {
            readonly $schema?: string;
            /** @description The first day that the days above cover. Left out, they cover the past as a whole. */
            readonly announcedFrom?: components["schemas"]["IsoDate"];
            /** @description The last day that has been announced. Days after it are assumptions. */
            readonly announcedThrough?: components["schemas"]["IsoDate"];
            /**
             * @description What a date outside the announced days is: an answer that says what it assumes (when left out), or no answer.
             * @enum {unknown}
             */
            readonly beyond?: "provisional" | "undetermined";
            readonly clause?: components["schemas"]["ClauseIds"];
            /** @description The days that differ from the week, each at most once. */
            readonly days?: readonly components["schemas"]["ExactDay"][];
            readonly id: components["schemas"]["Name"];
            /** @constant */
            readonly kind: "calendar";
            /** @description Hours that hold from a day on, in place of those above. Of several that have come, the one with the latest day wins, each for what it says. */
            readonly later?: readonly components["schemas"]["LaterHours"][];
            /** @description The hours of make-up workdays. Left out, one keeps the hours of its weekday, or takes those of the first open weekday when its own is closed. */
            readonly makeUpHours?: readonly components["schemas"]["Hours"][];
            /** @description Days with a name, which parameters of type list of calendarKey and care dates choose from. Nobody is off because of them. */
            readonly named?: {
                readonly [key: string]: components["schemas"]["NamedDay"];
            };
            /** @description The weekly hours, in place of those of the calendar under it. A weekday that is not named is closed. */
            readonly open?: readonly components["schemas"]["Opening"][];
            /** @description The calendar under this one. What stands here wins over it: state, company, team, person. */
            readonly over?: components["schemas"]["Name"];
            /** @description Where the days come from. */
            readonly sources?: readonly components["schemas"]["CalendarSource"][];
            /** @description IANA name; that of the calendar under it, or else the policy's, when left out. */
            readonly timeZone?: string;
            readonly title: components["schemas"]["Text"];
            /** @description Which edition of the days this is, e.g. the day of the last notice that went into it. Every answer that was counted here names it. */
            readonly version?: string;
        };
        /** CalendarDay */
        readonly CalendarDay: {
            /** @description ISO 8601. */
            readonly date: string;
            /**
             * @description `weekday` and `restDay` by the hours of the week, the others because a calendar names the day.
             * @enum {unknown}
             */
            readonly kind: "weekday" | "restDay" | "holiday" | "makeUpDay" | "specialHours";
            /** @description What the calendar calls it, in the reader's language. */
            readonly name: string | null;
            /** @description Nobody has announced it. */
            readonly provisional: boolean;
            /** @description The calendar that names it, in words. */
            readonly source: string | null;
            readonly working: boolean;
        };
        /**
         * CalendarDays
         * @description What kind of days these are by the calendar that the policy works with.
         */
        readonly CalendarDays: {
            readonly items: readonly components["schemas"]["CalendarDay"][];
            /** @description IANA name. */
            readonly timeZone: string;
            /** @description The policy's day, ISO 8601. */
            readonly today: string;
        };
        /** CalendarDaysQuery */
        readonly CalendarDaysQuery: {
            /** @description How many days; 7 when left out. */
            readonly days?: number;
            /** @description The first day, ISO 8601; the policy's day when left out. */
            readonly from?: string;
        };
        /** CalendarDuty */
        readonly CalendarDuty: {
            /** @description The record that it is about, as `type/id`. */
            readonly about: string;
            readonly aboutName: string;
            readonly clauses: readonly string[];
            /** @description The policy's day on which it is due; what ends at midnight ends that day. */
            readonly day: string;
            /** @description RFC 3339 with an offset. */
            readonly due: string;
            readonly overdue: boolean;
            /** @description The key of whoever has it, as among `people`. */
            readonly person: string;
            /** @description Of a visit that is still to be made: the day that it is put on, ISO 8601; null when it found none. */
            readonly planned: string | null;
            /** @description What it comes from: `clock`, `cadence`, `care`, `followUp`. */
            readonly source: string;
            /** @enum {unknown} */
            readonly state: "open" | "done";
            readonly subjectName: string | null;
            /** @description The id of the task. */
            readonly task: string;
            readonly title: string;
            /**
             * @description Why a visit has no day: its last chance has passed, there is no working day, or every day is full.
             * @enum {unknown}
             */
            readonly why: "passed" | "noWorkingDay" | "full" | null;
        };
        /**
         * CalendarPreview
         * @description What operations on calendars would move.
         */
        readonly CalendarPreview: {
            readonly changes: readonly components["schemas"]["Change"][];
            /** @description How many days stay as they were assumed, and are announced now. */
            readonly confirmed: number;
            /** @description Days of the policy's calendar that would be otherwise, from today for two years. */
            readonly days: readonly components["schemas"]["MovedDay"][];
            /** @description Open tasks that would be due at another moment, the earliest first. */
            readonly dues: readonly components["schemas"]["MovedDue"][];
            readonly issues: readonly components["schemas"]["Issue"][];
            /** @description How many open tasks keep their moment. */
            readonly unmoved: number;
            /** @description How many open tasks were not looked at: there are too many. */
            readonly unread: number;
        };
        /** CalendarPreviewRequest */
        readonly CalendarPreviewRequest: {
            /** @description The day for operations that name none; today when left out. */
            readonly from?: components["schemas"]["IsoDate"];
            readonly operations: components["schemas"]["Tailoring"];
        };
        /**
         * CalendarRead
         * @description What a text announces, and the operations that bring it into a calendar.
         */
        readonly CalendarRead: {
            readonly calendar: string;
            readonly days: readonly components["schemas"]["ExactDay"][];
            readonly issues: readonly components["schemas"]["Issue"][];
            readonly operations: components["schemas"]["Tailoring"];
            /** @description What that calendar is called. */
            readonly title: string;
        };
        /**
         * CalendarSource
         * @description A notice that announced days.
         */
        readonly CalendarSource: {
            readonly from: components["schemas"]["IsoDate"];
            readonly issued: components["schemas"]["IsoDate"];
            /** @description The number that its publisher gave it. */
            readonly number?: string;
            readonly through: components["schemas"]["IsoDate"];
            readonly title: components["schemas"]["Text"];
            readonly url?: string;
        };
        /**
         * CalendarTextRequest
         * @description An official notice as it stands on paper, or an iCalendar file.
         */
        readonly CalendarTextRequest: {
            /** @description The calendar that is to have the days; the one whose days are announced when left out. */
            readonly calendar?: string;
            readonly text: string;
            /** @description Of a notice that does not name it; the next one when left out. */
            readonly year?: number;
        };
        /**
         * CareDates
         * @description Days of the year on which something is due: festivals, birthdays, a day of one's own.
         */
        readonly CareDates: {
            readonly $schema?: string;
            /** @description The calendar that names the days, and whose working days count; that of the policy when left out. */
            readonly calendar?: components["schemas"]["Name"];
            readonly clause: components["schemas"]["ClauseIds"];
            /** @description The record that is cared for. Left out: the company itself has the date. */
            readonly each?: components["schemas"]["Name"];
            readonly id: components["schemas"]["Name"];
            /** @constant */
            readonly kind: "careDates";
            readonly occasions: readonly components["schemas"]["Occasion"][];
            /** @description Hours in which nobody is disturbed: a task that would appear in them appears when they end. Over midnight they go on counting, 21:00-32:00 is until eight. */
            readonly quiet?: components["schemas"]["Hours"] | components["schemas"]["ParameterReference"];
            readonly title: components["schemas"]["Text"];
        };
        /**
         * CareTask
         * @description What has to be done, and who does it.
         */
        readonly CareTask: {
            /** @description The form that is filed to do it. */
            readonly form?: components["schemas"]["Name"];
            readonly id: components["schemas"]["Name"];
            readonly owner: components["schemas"]["Recipient"];
            readonly title: components["schemas"]["Text"];
        };
        /**
         * Case
         * @description One situation with its known answer, or the reason why it waits.
         */
        readonly Case: {
            readonly asOf?: components["schemas"]["IsoDate"];
            readonly clause: components["schemas"]["ClauseIds"];
            /** @description The logs of clocks, by their ids: what happened beside what the facts tell. */
            readonly events?: {
                readonly [key: string]: readonly components["schemas"]["ClockEvent"][];
            };
            readonly expect?: components["schemas"]["Expectation"];
            readonly given?: {
                readonly [key: string]: unknown;
            };
            readonly id: string;
            /** @description The moment at which deadlines are looked at, ISO 8601. */
            readonly now?: string;
            /** @description Why the engine cannot run this case yet. */
            readonly pending?: components["schemas"]["Text"];
            /** @description Parameters that differ in this case. */
            readonly set?: {
                readonly [key: string]: unknown;
            };
            /** @description The records of `base` to begin with. */
            readonly start?: readonly components["schemas"]["Name"][];
            readonly title: components["schemas"]["Text"];
            /** @description The same situation with other figures. Each overlays `set` and `given`. */
            readonly variants?: readonly {
                /** @description The logs of clocks, by their ids: what happened beside what the facts tell. */
                readonly events?: {
                    readonly [key: string]: readonly components["schemas"]["ClockEvent"][];
                };
                readonly expect: components["schemas"]["Expectation"];
                readonly given?: {
                    readonly [key: string]: unknown;
                };
                /** @description The moment at which deadlines are looked at, ISO 8601. */
                readonly now?: string;
                readonly set?: {
                    readonly [key: string]: unknown;
                };
            }[];
        };
        /**
         * CaseDifference
         * @description One thing that comes out otherwise than a worked example expects.
         */
        readonly CaseDifference: {
            /** @description Any JSON; null for nothing. */
            readonly actual?: unknown;
            /** @description The code of a refusal that was not expected. */
            readonly code?: string;
            /** @description The decision, clock, cadence or document of care dates that answered. */
            readonly decision?: string;
            /** @description Any JSON; null for nothing. */
            readonly expected?: unknown;
            /** @enum {unknown} */
            readonly kind: "status" | "outcome" | "includes" | "excludes" | "missing" | "clause" | "task" | "period" | "careTask" | "accepted" | "notReported" | "refused";
            /** @description The same in a sentence, in the reader's language. */
            readonly message: string;
            /** @description Where the example says what it expects: a JSON pointer into the case. */
            readonly pointer: string;
        };
        /**
         * CaseFailure
         * @description A worked example that comes out differently under the draft.
         */
        readonly CaseFailure: {
            readonly clauses: readonly string[];
            readonly differences: readonly components["schemas"]["CaseDifference"][];
            readonly id: string;
            readonly title: string;
        };
        /**
         * Cases
         * @description Worked examples with known answers. They stand beside the rules and are run before every release.
         */
        readonly Cases: {
            readonly $schema?: string;
            /** @description The day on which the cases play, unless one says otherwise. */
            readonly asOf?: components["schemas"]["IsoDate"];
            /** @description Complete records that every case starts from; `given` overlays them, `null` takes a field out. */
            readonly base?: {
                readonly [key: string]: {
                    readonly [key: string]: unknown;
                };
            };
            readonly cases?: readonly components["schemas"]["Case"][];
            readonly id: components["schemas"]["Name"];
            /** @constant */
            readonly kind: "cases";
            readonly title: components["schemas"]["Text"];
        };
        /**
         * CasesSummary
         * @description How the policy's worked examples go under the draft, each on its own day.
         */
        readonly CasesSummary: {
            readonly failed: number;
            readonly failures: readonly components["schemas"]["CaseFailure"][];
            readonly passed: number;
        };
        /**
         * CellComparison
         * @description A comparison whose left side is the column's fact.
         */
        readonly CellComparison: {
            readonly operator: string;
            /** @description A literal, a list, `{fact}` or `{parameter}`. */
            readonly value: unknown;
        };
        /**
         * CellTest
         * @description A plain value under the column's operator, one comparison, all of several (a range), or any of several.
         */
        readonly CellTest: (number | string | boolean) | readonly (number | string | boolean)[] | components["schemas"]["ParameterReference"] | components["schemas"]["FactReference"] | components["schemas"]["CellComparison"] | {
            readonly all: readonly components["schemas"]["CellComparison"][];
        } | {
            readonly any: readonly components["schemas"]["CellComparison"][];
        };
        /**
         * Change
         * @description One figure, one rule, or one part of a calendar, a clause, a form or another document that changes, in the reader's language.
         */
        readonly Change: {
            /** @description The new value as a person reads it; of a rule, what it says. */
            readonly after: string;
            /**
             * @description What it is a part of, when it is neither a figure, nor a rule, nor hours and days.
             * @enum {unknown}
             */
            readonly artefact?: "clause" | "parameter" | "form" | "cadence" | "clock" | "enum" | "fact" | "condition" | "record" | "careDates" | "scorecard" | "decision" | "calendar";
            /** @description The target, as operations name it: `form:complaintIntake/fields/batchNo/maxLength`. */
            readonly at?: string;
            /** @description The old value as a person reads it; of a rule, what it said. */
            readonly before: string;
            /** @description The calendar, when it is its hours or days. */
            readonly calendar?: string;
            readonly clause: string;
            /** @description The decision, when it is a rule or a row of it. */
            readonly decision?: string;
            /** @description The day from which the new value holds. */
            readonly from: string;
            /** @description What changes: the figure, or the rule and its part. */
            readonly label: string;
            /** @description The parameter, when it is a figure. */
            readonly parameter?: string;
            /** @description The name of the rule or row. */
            readonly rule?: string;
            /** @description The change as a whole sentence; left out for a figure. */
            readonly text?: string;
            /**
             * @description What happened to the rule, the row or the part of a document; of a calendar, what of it has changed.
             * @enum {unknown}
             */
            readonly what?: "added" | "removed" | "disabled" | "enabled" | "moved" | "conditions" | "outcome" | "clause" | "title" | "exception" | "day" | "hours" | "makeUpHours" | "announced" | "changed";
        };
        /** ChangedFact */
        readonly ChangedFact: {
            /** @description How much more or less, in words; of figures and days only. */
            readonly by?: string;
            readonly fact: string;
            /** @description What it is; null when nobody has told it. */
            readonly from: unknown;
            readonly label: string;
            readonly to: unknown;
        };
        /**
         * Chapter
         * @description One chapter of the written policy: its clauses in the document's own order.
         */
        readonly Chapter: {
            readonly $schema?: string;
            /** @description The chapter's number; 0 for what stands before the first. */
            readonly id: string;
            /** @constant */
            readonly kind: "chapter";
            /** @description The number as the document prints it, e.g. 二 / 2. */
            readonly number: components["schemas"]["Text"];
            readonly sections: readonly components["schemas"]["Section"][];
            readonly title: components["schemas"]["Text"];
        };
        /** ChapterView */
        readonly ChapterView: {
            readonly counts: components["schemas"]["ClauseCounts"];
            readonly id: string;
            readonly number: string;
            readonly sections: readonly components["schemas"]["SectionView"][];
            readonly title: string;
        };
        /**
         * Checked
         * @description What was confirmed, clause by clause.
         */
        readonly Checked: {
            readonly items: readonly components["schemas"]["ClauseCheck"][];
        };
        /**
         * CheckedRequest
         * @description Clauses that somebody has read again and found still right.
         */
        readonly CheckedRequest: {
            /** @description The ids of the clauses. */
            readonly clauses: readonly string[];
            readonly note?: string;
        };
        /**
         * Choice
         * @description One value or the other; with an unknown condition it is unknown unless both are the same.
         */
        readonly Choice: {
            readonly else: components["schemas"]["Expression"];
            readonly if: components["schemas"]["Condition"];
            readonly then: components["schemas"]["Expression"];
        };
        /**
         * ChoiceOffer
         * @description Options, and when they are offered. What several offers name is offered once.
         */
        readonly ChoiceOffer: {
            readonly only: readonly string[];
            readonly when?: components["schemas"]["Condition"];
        };
        /**
         * ChosenByParameter
         * @description A word of the engine that the company chooses through a parameter: each option of the parameter stands for one word.
         */
        readonly ChosenByParameter: {
            readonly as: {
                readonly [key: string]: string;
            };
            readonly parameter: components["schemas"]["DottedId"];
        };
        /**
         * ChosenSpan
         * @description A span, or one that a parameter chooses.
         */
        readonly ChosenSpan: components["schemas"]["Span"] | {
            readonly as: {
                readonly [key: string]: components["schemas"]["Span"];
            };
            readonly parameter: components["schemas"]["DottedId"];
        };
        /**
         * Clause
         * @description One numbered sentence of the policy. `{parameter.id}` in the text is a slot that shows the parameter's value with its unit.
         */
        readonly Clause: {
            /**
             * @description The clause says “as a rule”: a company may deviate from it when somebody answers for that, with a reason and a day.
             * @constant
             */
            readonly asARule?: true;
            readonly id: components["schemas"]["ClauseId"];
            readonly kinds: readonly ("parameter" | "classification" | "decision" | "entitlement" | "cadence" | "sla" | "workflow" | "form" | "metric" | "calendar" | "routing" | "security" | "statement")[];
            readonly lastChecked?: components["schemas"]["IsoDate"];
            /** @description How an ambiguity of the document was read. */
            readonly note?: components["schemas"]["Text"];
            /** @description The role that answers for it; the manifest's owner when left out. */
            readonly owner?: components["schemas"]["Name"];
            /** @description How a slot on an enum reads in this sentence, for each of its options. */
            readonly phrases?: {
                readonly [key: string]: {
                    readonly [key: string]: components["schemas"]["Text"];
                };
            };
            /** @description Figures with a unit that are wording, not settings, each as it stands in either language. */
            readonly plain?: readonly string[];
            /**
             * @description `text`: the clause is meant to be read and attested, nothing runs.
             * @constant
             */
            readonly stays?: "text";
            readonly text: components["schemas"]["Text"];
        };
        /** ClauseCheck */
        readonly ClauseCheck: {
            /** @description A moment, RFC 3339 with an offset, e.g. 2025-03-11T09:00:00+08:00. */
            readonly at: string;
            readonly clause: string;
            readonly note: string | null;
            /** @description The id of whoever confirmed it. */
            readonly person: string;
            /** @description As the directory names the person; the id when it does not. */
            readonly personName: string;
            /** @description The release that was read. */
            readonly release: string;
        };
        /** ClauseCounts */
        readonly ClauseCounts: {
            readonly overdue: number;
            readonly pending: number;
            readonly runs: number;
            readonly text: number;
        };
        /**
         * ClauseId
         * @description The document's own number; a trailing letter marks our split of a clause that the document leaves whole.
         */
        readonly ClauseId: string;
        /**
         * ClauseIds
         * @description The clause, or the clauses, that ask for this.
         */
        readonly ClauseIds: components["schemas"]["ClauseId"] | readonly components["schemas"]["ClauseId"][];
        /** ClauseReference */
        readonly ClauseReference: {
            readonly id: string;
            /** @description Its sentence with the figures in force. */
            readonly text: string;
        };
        /** ClauseView */
        readonly ClauseView: {
            readonly artefacts: readonly components["schemas"]["ArtefactView"][];
            readonly id: string;
            /** @description The day on which somebody last found it right. */
            readonly lastChecked?: string;
            readonly note?: string;
            readonly overdue: boolean;
            readonly owner: string;
            /** @description The id of the owner's role. */
            readonly ownerRole: string;
            readonly reviewDue?: string;
            readonly segments: readonly components["schemas"]["Segment"][];
            /** @enum {unknown} */
            readonly state: "runs" | "text" | "pending";
        };
        /**
         * Clock
         * @description Deadlines that belong together: each target has a budget or a date that is promised, a fact that starts it and a fact that stops it. Its state is folded from a log of events.
         */
        readonly Clock: {
            readonly $schema?: string;
            readonly clause: components["schemas"]["ClauseIds"];
            readonly exception?: components["schemas"]["Extension"];
            readonly id: components["schemas"]["Name"];
            /** @constant */
            readonly kind: "clock";
            /** @description The reasons for which targets stand still. Nothing pauses when left out. */
            readonly pauses?: readonly components["schemas"]["Pause"][];
            /**
             * @description What becomes of a notice while the calendar is closed: ignore sends it all the same (when left out), defer waits for the next open moment. The breach itself is never deferred.
             * @enum {unknown}
             */
            readonly quietHours?: "ignore" | "defer";
            readonly reopen?: components["schemas"]["Reopen"];
            /**
             * @description What a reclassification does to a running target. carry: the new budget counts from the same start, pauses included · restart: from the moment of the change · keep: nothing · shortenOnly: as carry, but the earlier of both due moments stays, and a target that no longer applies keeps its limit.
             * @enum {unknown}
             */
            readonly retarget: "carry" | "restart" | "keep" | "shortenOnly";
            /**
             * @description From when a budget counts that a reclassification brings: from the start of the clock (when left out), or from the moment of the change.
             * @enum {unknown}
             */
            readonly retargetFrom?: "start" | "change";
            /** @description The date-time fact that starts every target that names no start of its own. */
            readonly start: components["schemas"]["FactReference"];
            readonly targets: readonly components["schemas"]["Target"][];
            readonly title: components["schemas"]["Text"];
        };
        /** ClockChange */
        readonly ClockChange: {
            readonly after: string | null;
            readonly at: string;
            readonly before: string | null;
            /** @enum {unknown} */
            readonly cause: "start" | "retarget" | "restart" | "extension" | "calendar" | "migration" | "reopen";
        };
        /**
         * ClockEvent
         * @description One entry of a clock's log. Entries may arrive in any order and late.
         */
        readonly ClockEvent: {
            /** @description When it happened: ISO 8601. */
            readonly at: string;
            /** @description The extension, in the unit of the target's budget. */
            readonly by?: number;
            /**
             * @description started, stopped, reopened, voided: all targets, or one · paused, resumed: for a reason · retargeted: facts are others from now on · extended: by an amount in the unit of the budget, approved · calendarChanged, policyMigrated: counted on another edition from now on.
             * @enum {unknown}
             */
            readonly event: "started" | "paused" | "resumed" | "stopped" | "reopened" | "retargeted" | "extended" | "calendarChanged" | "policyMigrated" | "voided";
            /** @description Facts as they are from now on: nested or dotted. */
            readonly facts?: {
                readonly [key: string]: unknown;
            };
            readonly reason?: components["schemas"]["Name"];
            /** @description Tells events of one moment apart: the lower first. */
            readonly seq?: number;
            readonly target?: components["schemas"]["Name"];
            /** @description The edition: a release, or the version of a calendar. */
            readonly to?: string;
        };
        /**
         * ClockLength
         * @description A stretch of time before or after a due moment.
         */
        readonly ClockLength: {
            readonly amount: number | components["schemas"]["ParameterReference"];
            /**
             * @description Only with a literal amount; a parameter brings its own.
             * @enum {unknown}
             */
            readonly unit?: "minute" | "hour" | "day";
        };
        /** ClockLengths */
        readonly ClockLengths: {
            /** @description In opening hours; null where there is no calendar. */
            readonly business: number | null;
            /** @description By the clock. */
            readonly wall: number;
        };
        /** ClockLimit */
        readonly ClockLimit: {
            readonly amount: number;
            /** @enum {unknown} */
            readonly count: "elapsed" | "business" | "civilDays" | "workingDays" | "sameTimeWorkingDays";
            /** @description The day since which the figure holds; null when it is no parameter. */
            readonly since: string | null;
            readonly unit: string;
        };
        /** ClockMigrationResult */
        readonly ClockMigrationResult: {
            readonly dryRun: boolean;
            /** @description Clocks that cannot be counted under the release; they stay as they are. */
            readonly failed: readonly {
                readonly about: string;
                readonly clock: string;
                readonly code: string;
                readonly message: string;
            }[];
            /** @description Targets that move, those that are late by it among them. */
            readonly items: readonly components["schemas"]["DueMove"][];
            /** @description Open clocks that were looked at. */
            readonly looked: number;
            /** @description Those that run under the release now. */
            readonly migrated: number;
            /** @description Pass it as `cursor` to go on with the open clocks that follow; null at the end. */
            readonly nextCursor: string | null;
            /** @description The number of the release. */
            readonly release: number;
            /** @description Open targets that keep their moment. */
            readonly unchanged: number;
        };
        /** ClockPause */
        readonly ClockPause: {
            readonly clauses: readonly string[];
            readonly from: string;
            /** @description In words; none for the time between being done and being opened again. */
            readonly reasons: readonly string[];
            /** @description Null while it lasts. */
            readonly to: string | null;
        };
        /** ClockSpan */
        readonly ClockSpan: {
            readonly from: string;
            /** @enum {unknown} */
            readonly kind: "counted" | "paused";
            readonly to: string;
        };
        /** ClockTarget */
        readonly ClockTarget: {
            /** @description The last day that is announced, when it is provisional. */
            readonly announcedThrough: string | null;
            /** @description The whole reckoning in sentences, in the reader's language. */
            readonly because: readonly string[];
            /** @description How the due moment moved. */
            readonly changes: readonly components["schemas"]["ClockChange"][];
            readonly clauses: readonly string[];
            /** @description The days that counted, where whole days are counted. */
            readonly counted: readonly {
                readonly date: string;
                readonly nth: number;
            }[];
            /** @description While it is paused: as if it went on now. */
            readonly due: string | null;
            /** @description More time that somebody has asked for and nobody has decided on. */
            readonly extension?: components["schemas"]["ExtensionAsked"] | null;
            /** @description Whether `due` supposes that it goes on now. */
            readonly ifResumed: boolean;
            /** @description What it is counted with; null for a promise. */
            readonly limit: components["schemas"]["ClockLimit"] | null;
            /** @description That more time may be asked for now; null when it may not. */
            readonly mayExtend?: components["schemas"]["ExtensionAllowed"] | null;
            readonly overrun: components["schemas"]["ClockLengths"] | null;
            /** @description Why it stands still now, in words. */
            readonly pausedBy: readonly string[];
            readonly pauses: readonly components["schemas"]["ClockPause"][];
            /** @description It rests on days that nobody has announced. */
            readonly provisional: boolean;
            readonly remaining: components["schemas"]["ClockLengths"] | null;
            /** @description The next moment before `due` at which somebody is warned. */
            readonly soonAt: string | null;
            /** @description Time that counted, and time in which it stood still. */
            readonly spans: readonly components["schemas"]["ClockSpan"][];
            readonly start: string | null;
            /**
             * @description `unknown`: facts are missing.
             * @enum {unknown}
             */
            readonly status: "unknown" | "notStarted" | "running" | "paused" | "met" | "breached" | "superseded" | "voided";
            readonly stoppedAt: string | null;
            readonly target: string;
            /** @description In the reader's language. */
            readonly title: string;
            /** @description What it starts with, or the fact without which it cannot be counted, in words. */
            readonly waitsFor: string | null;
            /** @description Whether somebody has been warned already. */
            readonly warned: boolean;
        };
        /** ColumnsQuery */
        readonly ColumnsQuery: {
            /** @description Today when left out. */
            readonly asOf?: components["schemas"]["IsoDate"];
            /** @description The population that is meant; the newest when left out. */
            readonly version?: string;
        };
        /**
         * Comparison
         * @description One fact against one value. `fact` may be `parameter:<id>` to read a parameter.
         */
        readonly Comparison: {
            readonly fact: string;
            readonly name?: string;
            readonly operator: string;
            /** @description Fills the arguments that a computed fact declares. */
            readonly params?: components["schemas"]["Params"];
            readonly path?: string;
            readonly priority?: number;
            /** @description A literal, a list, `{fact}` with `path` and `params`, `{parameter}`, or in a computed fact `{argument}`. */
            readonly value: unknown;
        };
        /**
         * CompleteTaskRequest
         * @description What was done; a note or a record at least.
         */
        readonly CompleteTaskRequest: {
            /** @description A stored record that proves it, as `type/id`. */
            readonly evidence?: string;
            /** @description What was done. */
            readonly note?: string;
        };
        /** ComputationTrace */
        readonly ComputationTrace: {
            readonly collection: string;
            readonly count: number;
            readonly first?: string;
            readonly last?: string;
        };
        /**
         * Condition
         * @description The one boolean language: json-rules-engine's conditions, strictly. A leaf compares a fact with a value, another fact or a parameter.
         */
        readonly Condition: components["schemas"]["AllOf"] | components["schemas"]["AnyOf"] | components["schemas"]["NotOf"] | components["schemas"]["NamedCondition"] | components["schemas"]["Comparison"];
        /**
         * ConditionDefinition
         * @description A condition that several rules share, with the words that name it.
         */
        readonly ConditionDefinition: {
            readonly clause: components["schemas"]["ClauseIds"];
            readonly holds: components["schemas"]["Condition"];
            readonly id: components["schemas"]["Name"];
            readonly label: components["schemas"]["Text"];
        };
        /** ConditionTrace */
        readonly ConditionTrace: components["schemas"]["SeveralTrace"] | components["schemas"]["NotTrace"] | components["schemas"]["NamedTrace"] | components["schemas"]["LeafTrace"];
        /**
         * CountedBy
         * @description A query in the database, or a look at every record.
         * @enum {unknown}
         */
        readonly CountedBy: "database" | "records";
        /**
         * Creates
         * @description A record that an answer makes. Its fields are those whose facts begin with its name, of the form or of the row, and what is set.
         */
        readonly Creates: {
            readonly clause: components["schemas"]["ClauseIds"];
            /** @description One for each row or item of this field. */
            readonly each?: components["schemas"]["Name"];
            /** @description For `each` over a list: the field of the record that takes the item. */
            readonly item?: components["schemas"]["Name"];
            readonly record: components["schemas"]["Name"];
            /** @description Fields of the record that are not answered, each with what it becomes. With `each` over rows a plain name is a field of the row first. */
            readonly set?: {
                readonly [key: string]: components["schemas"]["Expression"];
            };
            readonly when?: components["schemas"]["Condition"];
        };
        /**
         * Cursor
         * @description The `nextCursor` of the page before.
         */
        readonly Cursor: string;
        /** CustomerAmount */
        readonly CustomerAmount: {
            /** @description In major units. */
            readonly amount: number;
            readonly from: string;
            readonly id: string;
            readonly to: string;
        };
        /**
         * DatedValue
         * @description A value and the first day on which it holds.
         */
        readonly DatedValue: {
            /** @description The person of the company who set it. A value without one is the pack's own. */
            readonly by?: string;
            readonly from: components["schemas"]["IsoDate"];
            readonly note?: components["schemas"]["Text"];
            readonly value: (number | string | boolean | null) | readonly string[] | components["schemas"]["CadenceValue"];
            readonly why?: string;
        };
        /**
         * DayKind
         * @enum {unknown}
         */
        readonly DayKind: "weekday" | "restDay" | "holiday" | "makeUpDay" | "specialHours";
        /**
         * DayOf
         * @description The day on which a moment falls, in the policy's time zone.
         */
        readonly DayOf: {
            readonly dayOf: components["schemas"]["Expression"];
        };
        /**
         * Days
         * @description How many days there are from one day up to another, or in a span. The first counts, the last does not; negative when `to` is earlier.
         */
        readonly Days: {
            readonly days: {
                readonly from: components["schemas"]["Expression"];
                readonly to: components["schemas"]["Expression"];
            } | {
                readonly in: components["schemas"]["ChosenSpan"];
            };
        };
        /** DayTitle */
        readonly DayTitle: {
            readonly en: string;
            readonly "zh-CN": string;
        };
        /**
         * Decision
         * @description Facts that rules decide. The rules are json-rules-engine's, each with the clause it comes from; a table is another way of writing them.
         */
        readonly Decision: {
            readonly $schema?: string;
            readonly clause: components["schemas"]["ClauseIds"];
            /** @description The day it holds from, when there are several versions of it: documents with one id. The newest that has begun is in force. Without it, it holds from the policy's first day. */
            readonly from?: components["schemas"]["IsoDate"];
            /**
             * @description `unique`: at most one rule holds. `first`: the first that holds wins. `any`: several may hold and must agree. `collect`: all that hold count.
             * @enum {unknown}
             */
            readonly hitPolicy: "unique" | "first" | "any" | "collect";
            readonly id: components["schemas"]["Name"];
            /** @constant */
            readonly kind: "decision";
            /** @description What the outcome consists of: `value` and whatever else the rules' events carry. */
            readonly outputs: {
                readonly value: components["schemas"]["Output"];
            } & {
                readonly [key: string]: components["schemas"]["Output"];
            };
            readonly rules?: readonly components["schemas"]["Rule"][];
            /** @description Columns and rows in place of rules. */
            readonly table?: components["schemas"]["Table"];
            /**
             * @description What a company may do with its rules: change them (when left out), only so that no outcome becomes better for anybody, or not at all.
             * @enum {unknown}
             */
            readonly tailor?: "free" | "tighten" | "locked";
            readonly title: components["schemas"]["Text"];
            readonly whenUndetermined?: components["schemas"]["FollowUp"];
        };
        /** DecisionAnalysis */
        readonly DecisionAnalysis: {
            /** @description False when the budget ran out: what is not listed is not ruled out. */
            readonly complete: boolean;
            readonly decision: string;
            readonly findings: readonly components["schemas"]["RuleFinding"][];
            /** @description What to say when not everything was analysed or told. */
            readonly remarks: readonly string[];
            readonly title: string;
        };
        /**
         * DecisionAnswer
         * @description A decision's outcome with its proof.
         */
        readonly DecisionAnswer: {
            /** @description Facts that nobody told and that the vocabulary takes for granted. */
            readonly assumed: readonly string[];
            readonly decision: string;
            readonly events: readonly components["schemas"]["DecisionEvent"][];
            readonly explanation?: components["schemas"]["Explanation"];
            /** @description Contradictions in the policy that came to light. */
            readonly issues: readonly components["schemas"]["Issue"][];
            /** @description Facts that would settle it. */
            readonly missing: readonly string[];
            /** @description Whether `missing` is a smallest such set. */
            readonly missingExact: boolean;
            /** @description By output for a decision, by target for a clock; null when the policy says nothing. */
            readonly outcome: unknown;
            /** @description The id under which this decision was kept. */
            readonly recordedAs?: string;
            /** @enum {unknown} */
            readonly status: "decided" | "undetermined";
            readonly task?: components["schemas"]["DecisionTask"];
            readonly trace: components["schemas"]["Trace"];
        };
        /** DecisionComparison */
        readonly DecisionComparison: {
            readonly complete: boolean;
            readonly decision: string;
            readonly smallest?: components["schemas"]["OutcomeDifference"];
            readonly text: string;
            readonly title: string;
            /** @enum {unknown} */
            readonly verdict: "equivalent" | "onlyLoosens" | "onlyTightens" | "differs" | "unknown" | "added" | "removed";
        };
        /** DecisionEvent */
        readonly DecisionEvent: {
            readonly params: {
                readonly [key: string]: unknown;
            };
            readonly type: string;
        };
        /**
         * DecisionHistory
         * @description What a decision was for a stored subject over time: asked for the first day of every month or quarter, and for today. Each day is decided by the figures in force on it as the policy is known now, and by the records up to it; what is told about the subject itself is taken as it is stored now.
         */
        readonly DecisionHistory: {
            readonly decision: string;
            /** @description In the order of time; days beside each other with the same outcome by the same release are one run. Days before the policy began are left out. */
            readonly runs: readonly components["schemas"]["DecisionRun"][];
            /** @enum {unknown} */
            readonly step: "month" | "quarter";
            readonly subject: string;
            /** @description The policy's own day at present, ISO 8601. */
            readonly today: string;
        };
        /** DecisionHistoryQuery */
        readonly DecisionHistoryQuery: {
            /** @description The first day, included; the policy's first day when left out. */
            readonly from?: components["schemas"]["IsoDate"];
            /**
             * @description Which first days are asked for; `month` when left out. At most 120 days in all.
             * @enum {unknown}
             */
            readonly step?: "month" | "quarter";
            /** @description The id of a stored subject, a customer. */
            readonly subject: string;
            /** @description The last day, included; today when left out. It may lie ahead: what is published already is in force then, and no record is foreseen. */
            readonly to?: components["schemas"]["IsoDate"];
        };
        /**
         * DecisionRecord
         * @description A decision that was kept, and the same decision made again.
         */
        readonly DecisionRecord: {
            /** @description Who asked. */
            readonly actor: string;
            /** @description The decision as it was made again. */
            readonly answer: components["schemas"]["DecisionAnswer"];
            readonly asOf: components["schemas"]["IsoDate"];
            readonly decision: string;
            /** @description What it rests on. */
            readonly facts: {
                readonly [key: string]: unknown;
            };
            /** @description The rules that made the outcome. */
            readonly fired: readonly string[];
            readonly id: string;
            /** @description The moment at which it was looked at. */
            readonly now: string;
            /** @description As it was then. */
            readonly outcome: unknown;
            /** @description The recorded exceptions that were heeded. */
            readonly overrides?: readonly components["schemas"]["Override"][];
            readonly recordedAt: components["schemas"]["Moment"];
            /** @description The id of the release that decided. */
            readonly release: string;
            /**
             * @description What a replay shows: `proof`, every value and comparison came out as then; `outcome`, what was decided, but not all of its proof; `nothing`.
             * @enum {unknown}
             */
            readonly same: "proof" | "outcome" | "nothing";
            /** @description Parameters that differed in the question. */
            readonly set: {
                readonly [key: string]: unknown;
            };
            /** @enum {unknown} */
            readonly status: "decided" | "undetermined";
            readonly subject: string | null;
        };
        /** DecisionRecordList */
        readonly DecisionRecordList: {
            readonly items: readonly components["schemas"]["DecisionRecordSummary"][];
            readonly nextCursor: string | null;
        };
        /** DecisionRecordQuery */
        readonly DecisionRecordQuery: {
            readonly cursor?: components["schemas"]["Cursor"];
            readonly limit?: components["schemas"]["Limit"];
            /** @description The id of the stored record that the decisions are about. */
            readonly subject: string;
        };
        /**
         * DecisionRecordSummary
         * @description A decision that was kept.
         */
        readonly DecisionRecordSummary: {
            readonly asOf: components["schemas"]["IsoDate"];
            readonly decision: string;
            /** @description The rules that made the outcome. */
            readonly fired: readonly string[];
            readonly id: string;
            /** @description As it was then. */
            readonly outcome: unknown;
            readonly recordedAt: components["schemas"]["Moment"];
            /** @description The id of the release that decided. */
            readonly release: string;
            /** @enum {unknown} */
            readonly status: "decided" | "undetermined";
            readonly subject: string | null;
        };
        /** DecisionRequest */
        readonly DecisionRequest: {
            /** @description The day that is asked about; today when left out. */
            readonly asOf?: components["schemas"]["IsoDate"];
            /** @description What happened to a clock beside what the facts tell, in any order: pauses, facts that changed and so on. Decisions take no notice of it; not together with `record`. */
            readonly events?: readonly components["schemas"]["ClockEvent"][];
            /** @description Also tell it as sentences. */
            readonly explain?: boolean;
            /** @description What is known, nested or dotted; collections under their plural names. With a subject, it is laid over what is stored. */
            readonly facts?: {
                readonly [key: string]: unknown;
            };
            /** @description Decide by what was published up to this moment. */
            readonly knownAt?: components["schemas"]["Moment"];
            /** @description The moment against which deadlines are read, RFC 3339, in the policy's time zone when it has no offset; the present when left out. */
            readonly now?: string;
            /**
             * @description `ignore` asks what the rules alone say about the stored subject; `heed`, the default, lets its recorded exceptions count. Not together with `record`.
             * @enum {unknown}
             */
            readonly overrides?: "heed" | "ignore";
            /** @description Keep the decision; only for a stored subject. */
            readonly record?: boolean;
            /** @description What if: parameters by id that differ in this question. */
            readonly set?: {
                readonly [key: string]: unknown;
            };
            /** @description The id of a stored record that the decision is about, or of the customer: what is stored supplies the facts. */
            readonly subject?: string;
        };
        /**
         * DecisionRun
         * @description Days that were decided alike.
         */
        readonly DecisionRun: {
            /** @description The outcome in the reader's language; empty when undetermined. */
            readonly answer: string;
            /** @description The first day that was asked for, ISO 8601. */
            readonly from: string;
            /** @description By output; null when the policy says nothing. */
            readonly outcome: unknown;
            /** @description The ids of the recorded exceptions that made the outcome. */
            readonly overrides?: readonly string[];
            readonly release: components["schemas"]["RunRelease"];
            /** @enum {unknown} */
            readonly status: "decided" | "undetermined";
            /** @description The last day that was asked for, ISO 8601. Between the days nothing was asked. */
            readonly to: string;
        };
        /**
         * DecisionTask
         * @description Who completes what is missing, and within what time.
         */
        readonly DecisionTask: {
            readonly role: string;
            readonly task: string;
            readonly within: {
                readonly amount: unknown;
                readonly count: unknown;
                readonly unit: string;
            };
        };
        /**
         * Delivery
         * @description A notice on its way to a channel.
         */
        readonly Delivery: {
            /** @description From when on it may go out. RFC 3339 with an offset. */
            readonly at: string;
            readonly attempts: number;
            /** @description The same however often it is tried. */
            readonly id: string;
            readonly kind: string;
            readonly problem: string | null;
            /** @description When it went out. RFC 3339 with an offset. */
            readonly sentAt: string | null;
            /** @enum {unknown} */
            readonly state: "pending" | "sent" | "failed";
        };
        /** DeliveryList */
        readonly DeliveryList: {
            readonly items: readonly components["schemas"]["Delivery"][];
        };
        /**
         * Deviation
         * @description Why a company does less than a clause asks for as a rule, and who answers for it.
         */
        readonly Deviation: {
            /** @description Who answers for it: the second person, written down when the draft is approved. */
            readonly approvedBy?: string;
            /** @description The day of the approval; in a draft the day from which it is asked for. */
            readonly at: components["schemas"]["IsoDate"];
            readonly clause: components["schemas"]["ClauseId"];
            /** @description The last day on which it holds; without it, until it is taken back. */
            readonly until?: components["schemas"]["IsoDate"];
            readonly why: string;
        };
        /**
         * Distribution
         * @description How many subjects have each outcome; `undetermined` counts those that nobody can decide yet.
         */
        readonly Distribution: {
            readonly [key: string]: number;
        };
        /**
         * Divide
         * @description An exact fraction; by zero it is notApplicable.
         */
        readonly Divide: {
            readonly divide: readonly components["schemas"]["Expression"][];
        };
        /** DocumentsQuery */
        readonly DocumentsQuery: {
            /** @description Leave out values that only begin after this day; all of them are given when left out. */
            readonly asOf?: components["schemas"]["IsoDate"];
            /** @description Show what was known at this moment; now when left out. */
            readonly knownAt?: components["schemas"]["Moment"];
        };
        /**
         * Done
         * @description Which records show that a duty was done.
         */
        readonly Done: {
            /** @description The date or date-time field that places a record in a period or near a day. */
            readonly at: components["schemas"]["Name"];
            /** @description The field that says when it was handed in, when that is a different one. Only asked where there is a grace. */
            readonly handedIn?: components["schemas"]["Name"];
            /** @description The collection, by its plural name. */
            readonly of: components["schemas"]["Name"];
            /** @description Only records for which this holds; its facts are the record's fields. An attempt that reached nobody is no contact: say so here. */
            readonly where?: components["schemas"]["Condition"];
        };
        /**
         * DottedId
         * @description An opaque id that reads from the general to the particular. The dots carry no meaning to the engine.
         */
        readonly DottedId: string;
        /**
         * Draft
         * @description A proposed change of the policy on its way from its author to a second person.
         */
        readonly Draft: {
            /** @description The id of whoever wrote it; only this person may change it. */
            readonly author: string;
            /** @description As the directory names the author; the id when it does not. */
            readonly authorName: string;
            /** @description What the second person said about it. */
            readonly comment: string | null;
            /** @description A moment, RFC 3339 with an offset, e.g. 2025-03-11T09:00:00+08:00. */
            readonly createdAt: string;
            /** @description The first day on which it is to hold, as submitted. */
            readonly from: string | null;
            readonly id: string;
            /** @description What the company keeps its sites from changing, as a whole; null when the draft leaves it as it is. */
            readonly keeps: readonly components["schemas"]["Kept"][] | null;
            readonly operations: components["schemas"]["Tailoring"];
            /** @description Why, as submitted. */
            readonly reason: string | null;
            /** @description The release that it has become. */
            readonly release: string | null;
            /** @description The id of the second person who approved or rejected it. */
            readonly reviewer: string | null;
            /** @description The second person's name. */
            readonly reviewerName: string | null;
            readonly status: components["schemas"]["DraftStatus"];
            readonly title: string;
            readonly transitions: components["schemas"]["Transitions"];
            /** @description A moment, RFC 3339 with an offset, e.g. 2025-03-11T09:00:00+08:00. */
            readonly updatedAt: string;
            /** @description The edition of the policy below that the draft moves to; null for a draft of operations. */
            readonly upgrade: components["schemas"]["DraftUpgrade"] | null;
            readonly version: number;
        };
        /** DraftBody */
        readonly DraftBody: {
            /** @description What the company keeps its sites from changing, as a whole; null when the draft leaves it as it is. */
            readonly keeps?: readonly components["schemas"]["Kept"][] | null;
            readonly operations: components["schemas"]["Tailoring"];
            readonly title: string;
            readonly transitions?: components["schemas"]["Transitions"];
            /** @description Move to another edition of the policy below; such a draft has no operations of its own. */
            readonly upgrade?: components["schemas"]["DraftUpgrade"] | null;
        };
        /** DraftList */
        readonly DraftList: {
            readonly items: readonly components["schemas"]["Draft"][];
            /** @description Pass it as `cursor` to get what follows; null at the end. */
            readonly nextCursor: string | null;
        };
        /** DraftQuery */
        readonly DraftQuery: {
            readonly cursor?: components["schemas"]["Cursor"];
            readonly limit?: components["schemas"]["Limit"];
            readonly status?: components["schemas"]["DraftStatus"];
        };
        /**
         * DraftStatus
         * @description `editing` by its author, `submitted` for a second person's approval, then `published`, or `rejected` and back to its author.
         * @enum {unknown}
         */
        readonly DraftStatus: "editing" | "submitted" | "rejected" | "published";
        /**
         * DraftUpgrade
         * @description Where an upgrade goes, and what a person has decided of each line of its plan.
         */
        readonly DraftUpgrade: {
            readonly choices: components["schemas"]["UpgradeChoices"];
            readonly to: components["schemas"]["BaseReference"];
        };
        /**
         * DueAssumption
         * @description What a provisional answer takes for granted.
         */
        readonly DueAssumption: {
            readonly announcedFrom?: string;
            readonly announcedThrough?: string;
            readonly assumed: readonly components["schemas"]["AssumedDay"][];
            readonly calendar: string;
            readonly first: string;
        };
        /**
         * DueChoice
         * @description One target whose limit depends on the facts: the first whose condition holds. When none does, the target does not exist.
         */
        readonly DueChoice: {
            readonly first: readonly {
                readonly due: components["schemas"]["Budget"] | components["schemas"]["FactReference"];
                /** @description Always when left out. */
                readonly when?: components["schemas"]["Condition"];
            }[];
        };
        /**
         * DueDay
         * @description A day that was looked at, and what it gave.
         */
        readonly DueDay: {
            readonly calendar?: string;
            readonly day: string;
            readonly kind: components["schemas"]["DayKind"];
            readonly nth?: number;
            /** @constant */
            readonly paused?: true;
            readonly title?: components["schemas"]["DayTitle"];
            /** @description All open time that was used up so far, in seconds. */
            readonly total?: number;
            readonly windows?: readonly components["schemas"]["DueWindow"][];
        };
        /** DueMove */
        readonly DueMove: {
            /** @description The record, as `type/id`. */
            readonly about: string;
            readonly after: string | null;
            /** @description RFC 3339 with the policy's offset. */
            readonly before: string | null;
            /**
             * @description `confirmed`: the moment stays, and rests on announced days now.
             * @enum {unknown}
             */
            readonly change: "moved" | "breached" | "confirmed";
            readonly clock: string;
            readonly target: string;
            /** @description In the reader's language. */
            readonly title: string;
        };
        /**
         * DueMoves
         * @description What the calendars of a release, or a migration to it, have moved.
         */
        readonly DueMoves: {
            /** @description Whether everything that was open has been looked at; ask again when it has not. */
            readonly finished: boolean;
            readonly items: readonly components["schemas"]["DueMove"][];
            /** @description Pass it as `cursor` to get what follows; null at the end. */
            readonly nextCursor: string | null;
            /** @description Its number. */
            readonly release: number;
        };
        /** DueMovesQuery */
        readonly DueMovesQuery: {
            readonly cursor?: components["schemas"]["Cursor"];
            readonly limit?: components["schemas"]["Limit"];
        };
        /**
         * DueTrace
         * @description How a due moment was counted on a calendar.
         */
        readonly DueTrace: {
            readonly calendar?: components["schemas"]["DueTraceCalendar"];
            /** @enum {unknown} */
            readonly count: "elapsed" | "business" | "civilDays" | "workingDays" | "sameTimeWorkingDays";
            readonly days: readonly components["schemas"]["DueDay"][];
            readonly due: string;
            readonly provisional?: components["schemas"]["DueAssumption"];
            readonly start: string;
        };
        /**
         * DueTraceCalendar
         * @description The calendar that was counted on, its documents the lowest first.
         */
        readonly DueTraceCalendar: {
            readonly id: string;
            readonly layers: readonly components["schemas"]["DueTraceLayer"][];
            readonly timeZone: string;
        };
        /**
         * DueTraceLayer
         * @description One document of a calendar, with its edition.
         */
        readonly DueTraceLayer: {
            readonly calendar: string;
            readonly clauses: readonly string[];
            readonly version?: string;
        };
        /**
         * DueWindow
         * @description Open time that was used up.
         */
        readonly DueWindow: {
            readonly from: string;
            readonly seconds: number;
            readonly to: string;
        };
        /**
         * Duty
         * @description One duty of the cadence.
         */
        readonly Duty: {
            /** @description How often: a figure, a parameter, or a fact that a decision made. A parameter that is set to none asks for nothing. */
            readonly atLeast: components["schemas"]["CadenceValue"] | components["schemas"]["ParameterReference"] | components["schemas"]["FactReference"];
            /** @description A cap, where there is one. */
            readonly atMost?: components["schemas"]["CadenceValue"] | components["schemas"]["ParameterReference"];
            readonly clause: components["schemas"]["ClauseIds"];
            /** @description What this duty accepts; its facts are the record's fields. */
            readonly counts?: components["schemas"]["Condition"];
            /** @description How long after the end of the period it may still be handed in. Left out: not at all. */
            readonly grace?: components["schemas"]["Budget"] | components["schemas"]["Until"];
            readonly id: components["schemas"]["Name"];
            readonly missed?: components["schemas"]["Missed"];
            readonly owner: components["schemas"]["Recipient"];
            /** @description How long before the last day of the period the owner is reminded. */
            readonly remind?: components["schemas"]["Lead"];
            readonly title: components["schemas"]["Text"];
            /** @description The duty holds for whom this holds. */
            readonly when?: components["schemas"]["Condition"];
        };
        /**
         * DutyCalendar
         * @description What is due on which day, and how it fits into the working days of those who do it.
         */
        readonly DutyCalendar: {
            /** @description The last day that has been announced, ISO 8601; null when nothing was. */
            readonly announcedThrough: string | null;
            /** @description What the calendar is called; null when the policy has none. */
            readonly calendar: string | null;
            /** @description How many visits a day of one person holds. */
            readonly capacity: number;
            readonly days: readonly components["schemas"]["CalendarDay"][];
            /** @description The earliest first. */
            readonly duties: readonly components["schemas"]["CalendarDuty"][];
            /** @description Who has something to do in these days, or visits that are planned. */
            readonly people: readonly components["schemas"]["DutyPerson"][];
            /** @description IANA name. */
            readonly timeZone: string;
            /** @description The policy's day, ISO 8601. */
            readonly today: string;
            /** @description Whether there is more than was read. */
            readonly truncated: boolean;
        };
        /** DutyCalendarQuery */
        readonly DutyCalendarQuery: {
            /** @description How many visits a day of one person holds; 6 when left out. */
            readonly capacity?: number;
            /** @description The first day, ISO 8601; the first of this month when left out. */
            readonly from?: string;
            /** @description The last day, included; the last of that month when left out. At most 92 days. */
            readonly to?: string;
        };
        /** DutyPerson */
        readonly DutyPerson: {
            /** @description A person's id; `role:` and a role for what nobody has taken yet. */
            readonly key: string;
            /** @description Visits planned on each of the days, in their order. */
            readonly loads: readonly number[];
            /** @description In the reader's language. */
            readonly name: string;
            /** @description Visits that found no room before their last chance. */
            readonly overflow: number;
        };
        /**
         * Elapsed
         * @description The time from one moment to another by the clock, an exact figure in its unit.
         */
        readonly Elapsed: {
            readonly elapsed: {
                readonly from: components["schemas"]["Expression"];
                readonly to: components["schemas"]["Expression"];
                /** @enum {unknown} */
                readonly unit: "minute" | "hour" | "day";
            };
        };
        /**
         * EmptyQuery
         * @description Nothing can be asked for.
         */
        readonly EmptyQuery: Record<string, never>;
        /**
         * EndOverrideRequest
         * @description From when the rules are to count again, and why.
         */
        readonly EndOverrideRequest: {
            /** @description The first day on which the rules count again; not before today. */
            readonly on: components["schemas"]["IsoDate"];
            readonly why: string;
        };
        /**
         * EnumDefinition
         * @description Options in their natural order, each with its label.
         */
        readonly EnumDefinition: {
            readonly label: components["schemas"]["Text"];
            readonly options: {
                readonly [key: string]: components["schemas"]["Text"];
            };
        };
        /** EvaluateRequest */
        readonly EvaluateRequest: {
            /** @description By field id; null empties a field that has a default. */
            readonly answers: {
                readonly [key: string]: unknown;
            };
            /** @description The id of a stored subject, a customer, whom the form is about. */
            readonly subject?: string;
        };
        /**
         * ExactDay
         * @description A day, or a run of days, that differs from the week: closed, a make-up workday, worked like a weekday, or with hours of its own.
         */
        readonly ExactDay: {
            /** @constant */
            readonly closed?: true;
            readonly from: components["schemas"]["IsoDate"];
            readonly hours?: readonly components["schemas"]["Hours"][];
            readonly like?: components["schemas"]["Weekday"];
            /**
             * @description Worked to make up for another day off.
             * @constant
             */
            readonly makeUp?: true;
            /** @description The last day, included; the same day when left out. */
            readonly through?: components["schemas"]["IsoDate"];
            readonly title: components["schemas"]["Text"];
        };
        /**
         * Exemption
         * @description When the duties rest: nothing is owed and nothing is missed.
         */
        readonly Exemption: {
            readonly clause: components["schemas"]["ClauseIds"];
            readonly title: components["schemas"]["Text"];
            readonly when: components["schemas"]["Condition"];
        };
        /**
         * Expectation
         * @description Per decision or clock what its outcome contains, at least, and what is owed in which period; a list in `includes` or `excludes` is compared by membership. `issues` lists the codes with which the policy is refused.
         */
        readonly Expectation: {
            /** @description Per cadence the periods that lie in these days, all of them and in order: of each, at least what stands here. */
            readonly cadences?: {
                readonly [key: string]: {
                    readonly from: components["schemas"]["IsoDate"];
                    readonly periods: readonly {
                        readonly [key: string]: unknown;
                    }[];
                    /** @description The last day, included. */
                    readonly through: components["schemas"]["IsoDate"];
                };
            };
            /** @description Per document of care dates the tasks whose days lie in these, all of them and in order: of each, at least what stands here. */
            readonly careDates?: {
                readonly [key: string]: {
                    readonly from: components["schemas"]["IsoDate"];
                    readonly tasks: readonly {
                        readonly [key: string]: unknown;
                    }[];
                    /** @description The last day, included. */
                    readonly through: components["schemas"]["IsoDate"];
                };
            };
            readonly decisions?: {
                readonly [key: string]: {
                    /** @description Clauses that the answer rests on, at least. */
                    readonly clauses?: readonly components["schemas"]["ClauseId"][];
                    readonly excludes?: readonly unknown[];
                    readonly includes?: readonly unknown[];
                    readonly missing?: readonly string[];
                    readonly outcome?: unknown;
                    /** @enum {unknown} */
                    readonly status?: "decided" | "undetermined";
                    readonly task?: string;
                };
            };
            readonly issues?: readonly {
                readonly code: string;
                readonly pointer?: string;
            }[];
        };
        /**
         * Explanation
         * @description A decision told to a person, in one language.
         */
        readonly Explanation: {
            readonly answer: string;
            /** @description When a single fact is missing: every answer there can be, and the outcome that it gives. */
            readonly answers: readonly components["schemas"]["OpenQuestion"][];
            readonly assumed: readonly components["schemas"]["Line"][];
            readonly because: readonly components["schemas"]["Line"][];
            /** @description The smallest change that gives each other outcome, where one fact or two suffice. Each has been decided again. */
            readonly changes: readonly components["schemas"]["OutcomeChange"][];
            readonly conclusion: components["schemas"]["Line"];
            readonly decision: string;
            readonly missing: readonly {
                readonly fact: string;
                readonly label: string;
            }[];
            readonly otherwise: readonly {
                readonly answer: string;
                readonly line: components["schemas"]["Line"];
                readonly value: unknown;
            }[];
            /** @enum {unknown} */
            readonly status: "decided" | "undetermined";
            readonly title: string;
            /** @description The outcome's main output; null when there is none. */
            readonly value: unknown;
        };
        /**
         * Expression
         * @description A small typed tree that makes a value: for computed facts, form fields and metrics. It may make a truth, by asking whether some, every or no record meets a condition; any other boolean is a condition.
         */
        readonly Expression: (number | string | boolean) | components["schemas"]["FactReference"] | components["schemas"]["ParameterReference"] | components["schemas"]["ArgumentReference"] | components["schemas"]["FieldReference"] | components["schemas"]["Today"] | components["schemas"]["NotApplicable"] | components["schemas"]["Add"] | components["schemas"]["Subtract"] | components["schemas"]["Multiply"] | components["schemas"]["Divide"] | components["schemas"]["Negate"] | components["schemas"]["Absolute"] | components["schemas"]["Least"] | components["schemas"]["Greatest"] | components["schemas"]["Round"] | components["schemas"]["DayOf"] | components["schemas"]["Days"] | components["schemas"]["WorkingDays"] | components["schemas"]["WholeMonths"] | components["schemas"]["Elapsed"] | components["schemas"]["Choice"] | components["schemas"]["Aggregate"];
        /**
         * Extension
         * @description That a limit may be extended, when it is approved before the due moment.
         */
        readonly Extension: {
            /** @description The longest extension, in times the original limit; 1 when left out. */
            readonly atMost?: number;
            readonly clause: components["schemas"]["ClauseIds"];
            /** @description The targets that may be extended. */
            readonly targets: readonly components["schemas"]["Name"][];
            /** @description How often; once when left out. */
            readonly times?: number;
        };
        /** ExtensionAllowed */
        readonly ExtensionAllowed: {
            /** @description The longest extension, in the unit of the target's limit, inclusive. */
            readonly atMost: number;
            /** @description Those that allow it. */
            readonly clauses: readonly string[];
        };
        /** ExtensionAsked */
        readonly ExtensionAsked: {
            readonly askedAt: string;
            readonly askedBy: string;
            readonly askedByName: string;
            /** @description In the unit of the target's limit. */
            readonly by: number;
            /** @description Why. */
            readonly note: string;
        };
        /** ExtensionDecisionRequest */
        readonly ExtensionDecisionRequest: {
            /** @description Whether it gets it. */
            readonly approve: boolean;
            /** @description Why; no personal data, it cannot be erased. */
            readonly note?: string;
            /** @description The target that needs more time. */
            readonly target: string;
        };
        /** ExtensionRequest */
        readonly ExtensionRequest: {
            /** @description How much more, in the unit of its limit. */
            readonly by: number;
            /** @description Why; no personal data, it cannot be erased. */
            readonly note: string;
            /** @description The target that needs more time. */
            readonly target: string;
        };
        /**
         * Fact
         * @description Something that rules may read. It is given by a record, computed when it has `compute`, or decided when a decision names it.
         */
        readonly Fact: {
            /** @description What it means when the fact is missing. Left out: unknown, which is never false, zero or a default class. */
            readonly absent?: number | string | boolean;
            /** @description Names that the expression reads with `{argument}` and that `params` fill wherever the fact is read. The label shows them in slots: 近{days}采购额. */
            readonly arguments?: {
                readonly [key: string]: components["schemas"]["ArgumentDefinition"];
            };
            readonly clause?: components["schemas"]["ClauseIds"];
            readonly compute?: components["schemas"]["Expression"];
            readonly id: components["schemas"]["DottedId"];
            /** @description Nobody can change it: a birthday, a first day, the time at which something happened. What is advised to reach another decision leaves it out. Correcting a wrong entry stays possible. */
            readonly immutable?: boolean;
            readonly label: components["schemas"]["Text"];
            readonly maximum?: number;
            readonly minimum?: number;
            readonly value: components["schemas"]["ValueType"];
        };
        /**
         * FactReference
         * @description The value of a fact. `params` fill the arguments that it declares.
         */
        readonly FactReference: {
            readonly fact: components["schemas"]["DottedId"];
            readonly params?: components["schemas"]["Params"];
        };
        /** FactSegment */
        readonly FactSegment: {
            readonly fact: string;
            /** @constant */
            readonly kind: "fact";
            readonly text: string;
        };
        /** FactTrace */
        readonly FactTrace: {
            readonly clauses: readonly string[];
            readonly computation?: components["schemas"]["ComputationTrace"];
            readonly decision?: string;
            readonly fact: string;
            /** @enum {unknown} */
            readonly origin: "given" | "assumed" | "computed" | "decided" | "missing";
            readonly value?: unknown;
        };
        /**
         * FieldReference
         * @description A field of the record that an aggregate looks at.
         */
        readonly FieldReference: {
            readonly field: components["schemas"]["Name"];
        };
        /**
         * FieldStateView
         * @description How one field stands.
         */
        readonly FieldStateView: {
            readonly computed: boolean;
            readonly issues: readonly components["schemas"]["Issue"][];
            /**
             * @description An answer, a group of rows, or a text that only stands there.
             * @enum {unknown}
             */
            readonly kind?: "answer" | "rows" | "statement";
            /** @description What can be chosen now. */
            readonly options?: readonly string[];
            /** @description The field's id, or that of a cell: `lines/0/sku`. */
            readonly path: string;
            /** @description Shown but not editable: computed, set by the system, or locked by a condition. */
            readonly readOnly: boolean;
            readonly required: boolean;
            /** @description Of a group of rows: the rows that there are, by their keys. */
            readonly rows?: readonly string[];
            /** @description Computed, stored, answered, or the default; absent when the field is empty. */
            readonly value?: unknown;
            readonly visible: boolean;
        };
        /**
         * FixedRow
         * @description One row of a matrix.
         */
        readonly FixedRow: {
            readonly clause?: components["schemas"]["ClauseIds"];
            /** @description Never changes; the label may. */
            readonly id: components["schemas"]["Name"];
            readonly label: components["schemas"]["Text"];
            /** @description Asked only when this holds. */
            readonly visible?: components["schemas"]["Condition"];
        };
        /**
         * FollowUp
         * @description Who completes what is missing, and by when.
         */
        readonly FollowUp: {
            readonly label: components["schemas"]["Text"];
            readonly role: components["schemas"]["Name"];
            readonly task: components["schemas"]["Name"];
            readonly within: components["schemas"]["Budget"];
        };
        /**
         * Form
         * @description A form: its fields in the words of those who fill it in, where they stand, and when each is shown, asked for and checked. In a condition a plain name is a field of this form, a dotted one a fact. A field that is empty or not shown is absent; `known` asks whether one is there.
         */
        readonly Form: {
            readonly $schema?: string;
            /** @description The roles that fill it in. */
            readonly by: readonly components["schemas"]["Name"][];
            /** @description What must hold across fields. */
            readonly checks?: readonly components["schemas"]["FormCheck"][];
            /** @description The clauses that ask for the form. */
            readonly clause: components["schemas"]["ClauseIds"];
            /** @description Other records that an answer makes. */
            readonly creates?: readonly components["schemas"]["Creates"][];
            /** @description The form is an interview for this decision: of its fields only those are asked that still matter for the outcome. */
            readonly drives?: components["schemas"]["Name"];
            /** @description Its questions, in the order in which what is wrong with the answers is told. The order changes nothing else: what waits for what is found from the conditions. */
            readonly fields: readonly components["schemas"]["FormField"][];
            readonly id: components["schemas"]["Name"];
            /** @constant */
            readonly kind: "form";
            /** @description The parts of the page, in order. Left out: one part with every field. */
            readonly layout?: readonly components["schemas"]["FormSection"][];
            /** @description A text that stands above the fields. */
            readonly note?: components["schemas"]["Text"];
            /** @description The pages, in order, each with some of the parts of `layout`. Left out: one page. */
            readonly pages?: readonly components["schemas"]["FormPage"][];
            /** @description The record that an answer makes or completes. */
            readonly record: components["schemas"]["Name"];
            /** @description Fields whose id changed. */
            readonly renamed?: readonly components["schemas"]["RenamedField"][];
            /** @description Fields that are no longer asked. */
            readonly retired?: readonly components["schemas"]["RetiredField"][];
            readonly survey?: components["schemas"]["Survey"];
            readonly title: components["schemas"]["Text"];
        };
        /**
         * FormCheck
         * @description What must hold across fields, or within each row. An error stops the form, a warning asks, an information only tells.
         */
        readonly FormCheck: {
            /** @description The fields that show the message; within rows, fields of the row. */
            readonly at: readonly components["schemas"]["Name"][];
            readonly clause: components["schemas"]["ClauseIds"];
            /** @description What must hold. While it cannot be told, because something is absent, nothing is said. */
            readonly holds: components["schemas"]["Condition"];
            readonly id: components["schemas"]["Name"];
            /** @description What is wrong and what to do, for who fills in the form. */
            readonly message: components["schemas"]["Text"];
            /**
             * @description An error stops the form, a warning asks, an information only tells.
             * @enum {unknown}
             */
            readonly severity: "error" | "warning" | "information";
            /** @description It is only asked for when this holds. */
            readonly when?: components["schemas"]["Condition"];
        };
        /**
         * FormDraft
         * @description Answers that somebody has begun to give. Only who wrote them sees them.
         */
        readonly FormDraft: {
            /** @description By field id. */
            readonly answers: {
                readonly [key: string]: unknown;
            };
            /** @description What is different in the form now; null while it is the same. */
            readonly changes: null | components["schemas"]["FormDraftChanges"];
            /** @description RFC 3339 with an offset. */
            readonly createdAt: string;
            /** @description Whether the form is still as it was when the draft was begun. */
            readonly current: boolean;
            readonly form: string;
            /** @description The client's own id. */
            readonly id: string;
            /** @enum {unknown} */
            readonly locale: "zh-CN" | "en";
            /** @description The revision that is being filled in. */
            readonly revision: string;
            /** @description Whom the form is about. */
            readonly subject: string | null;
            /** @description RFC 3339 with an offset. */
            readonly updatedAt: string;
            readonly version: number;
        };
        /** FormDraftBody */
        readonly FormDraftBody: {
            /** @description By field id. They are kept as they are; only submitting checks them. */
            readonly answers: {
                readonly [key: string]: unknown;
            };
            /** @description The form's id. */
            readonly form: string;
            /**
             * @description The language that it is filled in in; that of the request when left out.
             * @enum {unknown}
             */
            readonly locale?: "zh-CN" | "en";
            /** @description The revision that is being filled in; the current one when left out. */
            readonly revision?: string;
            /** @description The id of a stored subject, a customer, whom the form is about. */
            readonly subject?: string;
        };
        /** FormDraftChanges */
        readonly FormDraftChanges: {
            /** @description The answers as they are carried over to it. */
            readonly answers: {
                readonly [key: string]: unknown;
            };
            /** @description What was added, removed, renamed, became required or changed its type, field by field, as the engine's `draftChanges` tells. */
            readonly changes: readonly {
                readonly [key: string]: unknown;
            }[];
            /** @description The revision that the form has now. */
            readonly revision: string;
        };
        /** FormDraftList */
        readonly FormDraftList: {
            readonly items: readonly components["schemas"]["FormDraftSummary"][];
            /** @description Pass it as `cursor` to get what follows; null at the end. */
            readonly nextCursor: string | null;
        };
        /** FormDraftQuery */
        readonly FormDraftQuery: {
            readonly cursor?: components["schemas"]["Cursor"];
            /** @description The form's id. */
            readonly form?: string;
            readonly limit?: components["schemas"]["Limit"];
            /** @description The id of a stored subject, a customer, whom the form is about. */
            readonly subject?: string;
        };
        /** FormDraftSummary */
        readonly FormDraftSummary: {
            /** @description RFC 3339 with an offset. */
            readonly createdAt: string;
            readonly form: string;
            /** @description The client's own id. */
            readonly id: string;
            /** @enum {unknown} */
            readonly locale: "zh-CN" | "en";
            /** @description The revision that is being filled in. */
            readonly revision: string;
            /** @description Whom the form is about. */
            readonly subject: string | null;
            /** @description RFC 3339 with an offset. */
            readonly updatedAt: string;
            readonly version: number;
        };
        /** FormExportQuery */
        readonly FormExportQuery: {
            /**
             * @description `csv` when left out.
             * @enum {unknown}
             */
            readonly format?: "csv" | "ndjson" | "xlsx";
            readonly from?: components["schemas"]["Moment"];
            readonly until?: components["schemas"]["Moment"];
        };
        /**
         * FormField
         * @description One question, a list of rows, or a text that stands among the questions.
         */
        readonly FormField: {
            /**
             * @description Which control takes the answer, where a type has several. `paragraph`: a text of several lines. `rating`: an integer up to 10 as steps. `photo`: files from the camera. `buttons`, `menu`, `search`: how options are offered. `tick`: one box to tick instead of yes and no.
             * @enum {unknown}
             */
            readonly as?: "paragraph" | "rating" | "photo" | "buttons" | "menu" | "search" | "tick";
            /** @description For rows: what must hold within each of them. */
            readonly checks?: readonly components["schemas"]["FormCheck"][];
            readonly clause?: components["schemas"]["ClauseIds"];
            /** @description The answer is this, on the server too; nobody types it. */
            readonly compute?: components["schemas"]["Expression"];
            /** @description What stands there until somebody answers; it follows what it reads. An answer of `null` empties it. */
            readonly default?: components["schemas"]["Expression"];
            /** @description The value must be more than this. */
            readonly exclusiveMinimum?: number | components["schemas"]["ParameterReference"];
            /** @description The fact that the answer fills. */
            readonly fact?: components["schemas"]["DottedId"];
            /** @description For rows: which rows there are, as in a matrix. The answer is then an object with one member for each of them, by its id. */
            readonly fixed?: readonly components["schemas"]["FixedRow"][];
            /**
             * @description A text that is an e-mail address after RFC 5322, or a telephone number.
             * @enum {unknown}
             */
            readonly format?: "email" | "phone";
            /** @description What helps to answer, below the label. */
            readonly help?: components["schemas"]["Text"];
            /** @description Never changes; the label may. */
            readonly id: components["schemas"]["Name"];
            /** @description The question in a few words; of a statement its heading. Plain text, like every text of a form: markup is shown as it is written. */
            readonly label: components["schemas"]["Text"];
            /** @description Shown in part only: to everybody, or to all but these roles. */
            readonly masked?: true | {
                readonly except: readonly components["schemas"]["Name"][];
            };
            /** @description The most that one file may have, in MB of 1024 × 1024 bytes. */
            readonly maxFileSize?: number;
            /** @description The greatest value, in the field's own unit. */
            readonly maximum?: number | components["schemas"]["ParameterReference"];
            /** @description The most items of a list, or rows. Without it at most 1,000 rows are taken. */
            readonly maxItems?: number;
            /** @description The most characters. A character outside the basic plane counts once. */
            readonly maxLength?: number;
            /** @description The least value, in the field's own unit (money in major units). */
            readonly minimum?: number | components["schemas"]["ParameterReference"];
            /** @description The fewest items of a list, or rows. */
            readonly minItems?: number;
            /** @description The fewest characters, blanks at either end not counted. */
            readonly minLength?: number;
            /** @description Which options are offered. Left out: all of the enum. */
            readonly options?: readonly components["schemas"]["ChoiceOffer"][];
            /** @description A regular expression without nested repetition, back references and look-around; the message says it in words. */
            readonly pattern?: string;
            /** @description What a text must look like, for who reads that it does not. */
            readonly patternMessage?: components["schemas"]["Text"];
            /** @description Where the answer is taken from when the form is opened; the first that has one. It is put in once and does not follow its source: that is what `default` does. */
            readonly prefill?: readonly components["schemas"]["PrefillSource"][];
            /** @description Shown but not editable, always or when this holds. */
            readonly readOnly?: true | components["schemas"]["Condition"];
            /** @description Always, or when this holds; only while it is shown. */
            readonly required?: true | components["schemas"]["Condition"];
            /** @description For rows: what one of them is called. */
            readonly rowLabel?: components["schemas"]["Text"];
            /** @description The answer is a list of rows with these fields. In their conditions and expressions a plain name is a field of the row first, then of the form. Rows do not nest. */
            readonly rows?: readonly components["schemas"]["FormField"][];
            /** @description For rows: the record that each row becomes; its fields fill the facts of that record. */
            readonly rowsOf?: components["schemas"]["Name"];
            /** @description A text that is read and not answered. */
            readonly statement?: components["schemas"]["Text"];
            /**
             * @description The system sets it: the next number, the moment of filing, the person who files. It is read-only, never asked and never taken from who fills in the form.
             * @enum {unknown}
             */
            readonly system?: "number" | "now" | "person";
            /** @description What kind of answer it takes. */
            readonly value?: components["schemas"]["ValueType"];
            /** @description Shown only when this holds. A field that is not shown is absent to every condition and dropped from the answer. */
            readonly visible?: components["schemas"]["Condition"];
        };
        /**
         * FormList
         * @description The policy's forms, in the order of its clauses.
         */
        readonly FormList: {
            readonly items: readonly components["schemas"]["FormSummary"][];
        };
        /**
         * FormPage
         * @description A page of the form.
         */
        readonly FormPage: {
            readonly id: components["schemas"]["Name"];
            /** @description A text that stands above the parts. */
            readonly note?: components["schemas"]["Text"];
            /** @description Its parts, in order. */
            readonly sections: readonly components["schemas"]["Name"][];
            readonly title: components["schemas"]["Text"];
            /** @description Its fields are asked only when this holds, each under its own condition and that of its part besides. */
            readonly visible?: components["schemas"]["Condition"];
        };
        /** FormQuery */
        readonly FormQuery: {
            /** @description The id of a stored subject, a customer, whom the form is about. */
            readonly subject?: string;
        };
        /**
         * FormSection
         * @description A part of the page with a heading.
         */
        readonly FormSection: {
            /**
             * @description How many fields stand side by side where there is room.
             * @enum {unknown}
             */
            readonly columns?: 1 | 2 | 3;
            readonly id: components["schemas"]["Name"];
            /** @description Its fields, in order. */
            readonly items: readonly components["schemas"]["Name"][];
            readonly title: components["schemas"]["Text"];
            /** @description Its fields are shown only when this holds, each under its own condition besides. */
            readonly visible?: components["schemas"]["Condition"];
        };
        /**
         * FormStateView
         * @description How a form stands on given answers.
         */
        readonly FormStateView: {
            /** @description What would be submitted: without what is hidden, read-only or set by the system. */
            readonly answer: {
                readonly [key: string]: unknown;
            };
            /** @description In the order of the form. */
            readonly fields: readonly components["schemas"]["FieldStateView"][];
            /** @description All that is wrong, each once; pointers are `/fieldId`. */
            readonly issues: readonly components["schemas"]["Issue"][];
        };
        /** FormSummary */
        readonly FormSummary: {
            /** @description Whether it is about the one whom the policy is mainly about, a customer say. */
            readonly aboutSubject: boolean;
            /**
             * FormChapter
             * @description The chapter of its first clause.
             */
            readonly chapter: {
                readonly id: string;
                /** @description As the document prints it. */
                readonly number: string;
                readonly title: string;
            };
            /** @description The clauses that ask for it. */
            readonly clauses: readonly string[];
            readonly id: string;
            /** @description Whether who asks may hand it in: by the form's roles. */
            readonly mayFillIn: boolean;
            /** @description The kind of record that it fills. */
            readonly record: string;
            /** @description Whether it can be answered through a link. */
            readonly survey: boolean;
            /** @description In the reader's language. */
            readonly title: string;
        };
        /**
         * FormView
         * @description A form with what the server knows about whom it is filled in for: enough to evaluate it in a page.
         */
        readonly FormView: {
            /** @description Answers to begin with: what is stored about the subject. */
            readonly answers: {
                readonly [key: string]: unknown;
            };
            /** @description The day whose figures hold. */
            readonly asOf: string;
            /** @description What the form reads of what is stored, nested; collections under their plural names; `actor` is who asks. */
            readonly facts: {
                readonly [key: string]: unknown;
            };
            readonly form: components["schemas"]["Form"];
            /** @description What is stored in fields that who asks sees in part only; left empty, they stay as they are stored. */
            readonly masked: {
                readonly [key: string]: string;
            };
            /** @description Whether who asks may hand it in: by the form's roles. */
            readonly mayFillIn: boolean;
            readonly release: components["schemas"]["ReleaseReference"];
            /** @description Names this state of the form; send it back with the answers. */
            readonly revision: string;
        };
        /** FoundRule */
        readonly FoundRule: {
            readonly clauses: readonly string[];
            readonly name: string;
            /** @description JSON Pointer into the decision's document. */
            readonly pointer: string;
        };
        /**
         * Greatest
         * @description The greatest of all: figures, days or moments.
         */
        readonly Greatest: {
            readonly max: readonly components["schemas"]["Expression"][];
        };
        /**
         * Health
         * @description Whether the server lives, and whether it can answer.
         */
        readonly Health: {
            /** @enum {unknown} */
            readonly status: "ok" | "unavailable";
        };
        /**
         * Hearer
         * @description A role; with substitutes, those who hear in their order when nobody of the role is there.
         */
        readonly Hearer: components["schemas"]["Name"] | {
            readonly role: components["schemas"]["Name"];
            readonly substitutes: readonly components["schemas"]["Name"][];
        };
        /**
         * Hours
         * @description From and until on the same day; the end is outside. After midnight goes on counting: 30:00 is six in the morning.
         */
        readonly Hours: string;
        /**
         * Impact
         * @description Whom a draft moves, compared with the policy in force.
         */
        readonly Impact: {
            readonly after: components["schemas"]["Distribution"];
            /** @description Where every customer stands; of a large population a sample of 2,000 that holds those who move first. */
            readonly amounts: readonly components["schemas"]["CustomerAmount"][];
            readonly asOf: string;
            readonly before: components["schemas"]["Distribution"];
            readonly cases: components["schemas"]["CasesSummary"];
            readonly changes: readonly components["schemas"]["Change"][];
            readonly decision: string;
            /** @description What stands in the way of publishing, and what is worth a look. */
            readonly issues: readonly components["schemas"]["Issue"][];
            readonly moved: number;
            readonly moves: readonly components["schemas"]["Move"][];
            /** @description Customers within 2 % of a line that the draft draws, be it a parameter or a figure in a rule, nearest first, at most 20. */
            readonly near: readonly components["schemas"]["NearCustomer"][];
            /** @description How many there are in all. */
            readonly nearCount?: number;
            readonly rehearsal?: components["schemas"]["CasesSummary"];
            readonly sentences: readonly components["schemas"]["SentenceChange"][];
            /** @description Stored subjects that were decided. */
            readonly total: number;
            readonly visits?: components["schemas"]["VisitImpact"];
        };
        /** ImpactQuery */
        readonly ImpactQuery: {
            /** @description The day that is compared; the first day of the draft's operations when left out, else today. */
            readonly asOf?: components["schemas"]["IsoDate"];
            /** @description The decision whose outcomes are counted; the one about the subject's tier when left out. */
            readonly decision?: string;
            /** @description Also tell how the worked examples would go had the draft's figures held on their days; this takes longer. */
            readonly rehearse?: boolean;
        };
        /**
         * ImpactRequest
         * @description Operations that nobody has saved.
         */
        readonly ImpactRequest: {
            /** @description The day that is compared; the first day of the draft's operations when left out, else today. */
            readonly asOf?: components["schemas"]["IsoDate"];
            /** @description The decision whose outcomes are counted; the one about the subject's tier when left out. */
            readonly decision?: string;
            readonly operations: components["schemas"]["Tailoring"];
            /** @description `false` leaves out whom the operations move, for a page that counts its customers itself: figures are 0, lists empty. */
            readonly population?: boolean;
            /** @description Also tell how the worked examples would go had the draft's figures held on their days; this takes longer. */
            readonly rehearse?: boolean;
        };
        /**
         * ImportedTable
         * @description What the file would make of the decision. Nothing is stored.
         */
        readonly ImportedTable: {
            /** @description The decision with the new table; none when the file could not be understood. */
            readonly decision?: components["schemas"]["Decision"];
            /**
             * ImportedDraft
             * @description What it comes to as a company's change, if it may be taken over: a row of the pack that is gone is disabled.
             */
            readonly draft?: {
                /** @description What operations cannot say. With any of them they do not make the whole table. */
                readonly issues: readonly components["schemas"]["SheetIssue"][];
                readonly operations: components["schemas"]["Tailoring"];
            };
            readonly issues: readonly components["schemas"]["SheetIssue"][];
            /** @description Whether it may be taken over: it could be read, and nothing in it is an error. */
            readonly ok: boolean;
            /** @description By their names. */
            readonly rows: {
                readonly added: readonly string[];
                readonly changed: readonly string[];
                readonly moved: readonly string[];
                readonly removed: readonly string[];
            };
        };
        /** ImportQuery */
        readonly ImportQuery: {
            /**
             * @description `abort`, when left out: nothing is written when any line is wrong. `skip`: the other lines are written, 1,000 at a time, each batch whole.
             * @enum {unknown}
             */
            readonly onError?: "abort" | "skip";
        };
        /** ImportResult */
        readonly ImportResult: {
            readonly inserted: number;
            /** @description What is wrong with those lines; at most the first thousand. */
            readonly issues: readonly components["schemas"]["LineIssues"][];
            /** @description Lines that were not read, with `onError=skip`. */
            readonly rejected: number;
            readonly unchanged: number;
            readonly updated: number;
        };
        /**
         * IsoDate
         * @description A calendar day, ISO 8601.
         */
        readonly IsoDate: string;
        /**
         * Issue
         * @description What is wrong, where, and how to mend it: the same object in library, HTTP, command line and page.
         */
        readonly Issue: {
            readonly clause?: string;
            readonly code: string;
            /** @description The document at fault, e.g. `decision/tier`. */
            readonly document?: string;
            readonly help?: string;
            readonly message: string;
            readonly params: {
                readonly [key: string]: unknown;
            };
            /** @description RFC 6901 JSON Pointer into the document at fault; empty for the whole. */
            readonly pointer: string;
            /** @enum {unknown} */
            readonly severity: "error" | "warning";
        };
        /** KeepUntil */
        readonly KeepUntil: {
            /** @description A date of the subject, e.g. the end of its contract: the last day of the old outcome. */
            readonly fact: components["schemas"]["DottedId"];
            /** @constant */
            readonly kind: "keepUntil";
            /** @description Nobody keeps it beyond this day; those without a date keep it until then. */
            readonly latest?: components["schemas"]["IsoDate"];
            /**
             * @description What becomes of those without a date when there is no `latest`: it must be said.
             * @constant
             */
            readonly undated?: "atOnce";
        };
        /**
         * Kept
         * @description A target that nobody above may change, and why.
         */
        readonly Kept: {
            readonly at: string;
            readonly why: string;
        };
        /** KeptLine */
        readonly KeptLine: {
            readonly at: string;
            /** @description The layer that keeps it: `company:acme`. */
            readonly from: string;
            /** @description The target in words. */
            readonly label: string;
            readonly why: string;
        };
        /**
         * LaterHours
         * @description Hours from a day on.
         */
        readonly LaterHours: {
            readonly from: components["schemas"]["IsoDate"];
            /** @description Empty for no hours of their own: the weekday's, or those of the first open weekday. */
            readonly makeUpHours?: readonly components["schemas"]["Hours"][];
            readonly open?: readonly components["schemas"]["Opening"][];
        };
        /**
         * Layer
         * @description What a company, or a site of it, changes in a pack: its operations, and what it keeps the layers above it from changing.
         */
        readonly Layer: {
            readonly $schema?: string;
            /** @description The pack that it was written for. */
            readonly base?: {
                readonly pack: string;
                readonly version: string;
            };
            /** @description The name of the company or the site. */
            readonly id: components["schemas"]["Name"];
            /** @description Targets, and everything below them, that the layers above may not change: `parameter:tiering.tier1MinExclusive`, `form:visitReport`. */
            readonly keeps?: readonly components["schemas"]["Kept"][];
            /**
             * @description Whose it is. A company's layer lies on the pack, a site's on the company's.
             * @enum {unknown}
             */
            readonly layer: "company" | "site";
            readonly operations: components["schemas"]["Tailoring"];
            /** @description Counted up with every change of the layer. */
            readonly revision: number;
        };
        /**
         * Lead
         * @description How many days before a day, or after it.
         */
        readonly Lead: {
            /** @enum {unknown} */
            readonly count: "civilDays" | "workingDays";
            readonly days: number | components["schemas"]["ParameterReference"];
        };
        /**
         * LeafTrace
         * @description One comparison: what was read on either side.
         */
        readonly LeafTrace: {
            readonly fact: string;
            readonly factValue?: unknown;
            /** @constant */
            readonly kind: "leaf";
            readonly operator: string;
            readonly parameter?: components["schemas"]["ParameterTrace"];
            /** @description What filled the arguments of a computed fact, by name. */
            readonly params?: {
                readonly [key: string]: components["schemas"]["ParamTrace"];
            };
            readonly path?: string;
            readonly pointer: string;
            /** @enum {unknown} */
            readonly result: true | false | "unknown";
            readonly subject?: components["schemas"]["ParameterTrace"];
            readonly value?: unknown;
            readonly valueFact?: string;
            /** @description What filled the arguments of a computed fact, by name. */
            readonly valueParams?: {
                readonly [key: string]: components["schemas"]["ParamTrace"];
            };
        };
        /**
         * Least
         * @description The least of all: figures, days or moments.
         */
        readonly Least: {
            readonly min: readonly components["schemas"]["Expression"][];
        };
        /**
         * Limit
         * @description How many at most; 50 when left out.
         */
        readonly Limit: number;
        /**
         * Line
         * @description A sentence of a proof, the clauses it rests on, and the sentences under it.
         */
        readonly Line: {
            readonly clauses: readonly string[];
            readonly lines: readonly components["schemas"]["Line"][];
            readonly note?: string;
            /** @enum {unknown} */
            readonly result?: true | false | "unknown";
            readonly segments: readonly components["schemas"]["Segment"][];
        };
        /** LineIssues */
        readonly LineIssues: {
            readonly issues: readonly components["schemas"]["Issue"][];
            /** @description 1 is the first line of the file. */
            readonly line: number;
        };
        /**
         * LunarDay
         * @description A day of the lunar calendar. The 30th of a month with 29 days is its 29th.
         */
        readonly LunarDay: {
            readonly day: number;
            /**
             * @description Which one when the month comes twice; the regular one when left out.
             * @enum {unknown}
             */
            readonly leap?: "regular" | "leap";
            readonly month: number;
        };
        /** ManagerName */
        readonly ManagerName: {
            readonly id: string;
            readonly manager: number;
            readonly name: string;
        };
        /**
         * Manifest
         * @description What a pack is, who it binds and who keeps it: `pack.json`.
         */
        readonly Manifest: {
            readonly $schema?: string;
            readonly appliesTo: components["schemas"]["Text"];
            /** @description The calendar on which opening hours and working days are counted where nothing else is said. */
            readonly calendar?: components["schemas"]["Name"];
            readonly currency: string;
            readonly effectiveFrom: components["schemas"]["IsoDate"];
            /** @description The pack's id, kebab-case. */
            readonly id: string;
            /** @constant */
            readonly kind: "manifest";
            /** @description The role that interprets the policy. */
            readonly owner: components["schemas"]["Name"];
            readonly purpose: components["schemas"]["Text"];
            /** @description What a company is asked when it begins with the pack, in this order: about ten. Blanks that none of them names are asked all the same. */
            readonly questions?: readonly components["schemas"]["PackQuestion"][];
            /** @description How long a clause stays checked. */
            readonly reviewEvery: components["schemas"]["ParameterReference"];
            readonly roles: {
                readonly [key: string]: components["schemas"]["Text"];
            };
            readonly sector: components["schemas"]["Text"];
            /** @description The record that the policy is mainly about. */
            readonly subject: components["schemas"]["Name"];
            /** @description IANA name. Days and hours of the policy are counted here, whoever asks from wherever. */
            readonly timeZone: string;
            readonly title: components["schemas"]["Text"];
            readonly version: string;
        };
        /**
         * Me
         * @description Who the credential says is asking.
         */
        readonly Me: {
            /** @description What the person's roles allow. */
            readonly may: readonly components["schemas"]["PermissionName"][];
            /** @description As the directory names the person; the id when it does not. */
            readonly name: string;
            readonly person: string;
            readonly roles: readonly string[];
            readonly tenant: string;
        };
        /** MigrateClocksRequest */
        readonly MigrateClocksRequest: {
            /** @description Only these clocks; all of the policy when left out. */
            readonly clocks?: readonly string[];
            readonly cursor?: components["schemas"]["Cursor"];
            /** @description Whether only to tell what would move. */
            readonly dryRun: boolean;
            readonly limit?: components["schemas"]["Limit"];
            /** @description Why; no personal data, it cannot be erased. */
            readonly note: string;
            /** @description The release to move to; the newest when left out. */
            readonly release?: string;
        };
        /**
         * Missed
         * @description What happens when the duty was not done in time. Doing it later does not repair the period.
         */
        readonly Missed: {
            readonly escalate?: components["schemas"]["Recipients"];
            readonly notify?: components["schemas"]["Recipients"];
        };
        /**
         * Moment
         * @description A moment, RFC 3339 with an offset.
         */
        readonly Moment: string;
        /** Move */
        readonly Move: {
            readonly count: number;
            /** @description The first of them, at most 100. */
            readonly customers: readonly components["schemas"]["MovedCustomer"][];
            readonly from: string;
            readonly to: string;
        };
        /** MovedCustomer */
        readonly MovedCustomer: {
            /** @description The yearly purchases that the decision read, in major units; null when not known. */
            readonly amount: number | null;
            readonly id: string;
            readonly name: string;
            /** @description What kind of customer it is, in the reader's language; absent when not known. */
            readonly segment?: string;
        };
        /** MovedDay */
        readonly MovedDay: {
            readonly after: components["schemas"]["CalendarDay"];
            readonly before: components["schemas"]["CalendarDay"];
            readonly date: string;
        };
        /** MovedDue */
        readonly MovedDue: {
            readonly about: string;
            readonly aboutName: string;
            /** @description RFC 3339 with an offset; null for what would no longer be due. */
            readonly after: string | null;
            /** @description RFC 3339 with an offset. */
            readonly before: string | null;
            readonly clauses: readonly string[];
            readonly task: string;
            readonly title: string;
        };
        /**
         * Multiply
         * @description The product of all.
         */
        readonly Multiply: {
            readonly multiply: readonly components["schemas"]["Expression"][];
        };
        /**
         * Name
         * @description A camelCase word. A company's own names carry the prefix `x_`.
         */
        readonly Name: string;
        /**
         * NamedCondition
         * @description A condition that the vocabulary declares once under a name.
         */
        readonly NamedCondition: {
            readonly condition: components["schemas"]["Name"];
            readonly name?: string;
            readonly priority?: number;
        };
        /**
         * NamedDay
         * @description A day that comes back every year.
         */
        readonly NamedDay: {
            readonly lunar?: components["schemas"]["LunarDay"];
            /** @description In the ordinary calendar. 29 February falls on the 28th in a common year unless an occasion says otherwise. */
            readonly monthDay?: string | components["schemas"]["ParameterReference"];
            readonly title: components["schemas"]["Text"];
        };
        /** NamedSubject */
        readonly NamedSubject: {
            readonly id: string;
            readonly name: string;
        };
        /** NamedTrace */
        readonly NamedTrace: {
            readonly condition: components["schemas"]["ConditionTrace"];
            /** @constant */
            readonly kind: "named";
            readonly name: string;
            readonly pointer: string;
            /** @enum {unknown} */
            readonly result: true | false | "unknown";
        };
        /**
         * Names
         * @description In the order asked; without those that there are not.
         */
        readonly Names: {
            readonly managers: readonly components["schemas"]["ManagerName"][];
            readonly rows: readonly components["schemas"]["RowName"][];
        };
        /**
         * NamesRequest
         * @description Rows that a reader looks at, and numbers of those who look after them.
         */
        readonly NamesRequest: {
            /** @description Today when left out. */
            readonly asOf?: components["schemas"]["IsoDate"];
            readonly managers?: readonly number[];
            readonly rows: readonly number[];
            readonly version: string;
        };
        /** NearCustomer */
        readonly NearCustomer: {
            /** @description In major units. */
            readonly amount: number;
            /** @description The amount less the new threshold, in major units. */
            readonly distance: number;
            readonly id: string;
            readonly name: string;
            readonly threshold: components["schemas"]["NearThreshold"];
        };
        /**
         * NearThreshold
         * @description A line that the draft draws: a parameter, or a figure that a rule says itself.
         */
        readonly NearThreshold: {
            /** @description The column of the table, for a row. */
            readonly column?: string;
            /** @description The decision whose rule says the figure. */
            readonly decision?: string;
            /** @description The id of the parameter. */
            readonly parameter?: string;
            /** @description The name of the rule or row. */
            readonly rule?: string;
            /** @description The figure under the draft, in major units. */
            readonly value: number;
            /** @description What stands there in force, in major units; absent when nothing does. */
            readonly was?: number;
        };
        /**
         * Negate
         * @description The same figure with the other sign.
         */
        readonly Negate: {
            readonly negate: components["schemas"]["Expression"];
        };
        /**
         * NotApplicable
         * @description Says that there is no value here, and that there need not be one: every comparison with it is false.
         */
        readonly NotApplicable: {
            /** @constant */
            readonly notApplicable: true;
        };
        /**
         * Notice
         * @description What somebody is told in the product itself.
         */
        readonly Notice: {
            /** @description What it is about, as `type/id`. */
            readonly about: string;
            /** @description When it was to be told. RFC 3339 with an offset. */
            readonly at: string;
            readonly clauses: readonly string[];
            readonly id: string;
            /** @description What for, e.g. `clock.breached`. */
            readonly kind: string;
            /** @description When it was read. RFC 3339 with an offset. */
            readonly readAt: string | null;
            readonly readBy: string | null;
            /** @description The role that it was sent to, when it was nobody's yet. */
            readonly role: string | null;
            /** @description In the reader's language, with the clauses. */
            readonly text: string;
            readonly version: number;
        };
        /** NoticeList */
        readonly NoticeList: {
            readonly items: readonly components["schemas"]["Notice"][];
            /** @description Pass it as `cursor` to get what follows; null at the end. */
            readonly nextCursor: string | null;
        };
        /** NoticeQuery */
        readonly NoticeQuery: {
            readonly cursor?: components["schemas"]["Cursor"];
            readonly limit?: components["schemas"]["Limit"];
            /** @description Only what has not been read. */
            readonly unread?: boolean;
        };
        /**
         * NotOf
         * @description It does not hold.
         */
        readonly NotOf: {
            readonly name?: string;
            readonly not: components["schemas"]["Condition"];
            readonly priority?: number;
        };
        /** NotTrace */
        readonly NotTrace: {
            readonly condition: components["schemas"]["ConditionTrace"];
            /** @constant */
            readonly kind: "not";
            readonly pointer: string;
            /** @enum {unknown} */
            readonly result: true | false | "unknown";
        };
        /**
         * Occasion
         * @description One kind of day and what is due on it.
         */
        readonly Occasion: {
            readonly clause: components["schemas"]["ClauseIds"];
            /** @description The permission that it needs. Whoever has not given it gets no task, and nor does anybody of whom it is unknown. */
            readonly consent?: components["schemas"]["Condition"];
            readonly done: components["schemas"]["Done"];
            /** @description How long before the day it already counts. Left out: not before the day. */
            readonly early?: components["schemas"]["Lead"];
            readonly id: components["schemas"]["Name"];
            /** @description How long after the day it still counts. Left out: not after the day. */
            readonly late?: components["schemas"]["Lead"];
            readonly missed?: components["schemas"]["Missed"];
            readonly on: components["schemas"]["OccasionDay"];
            /** @description How long before the day the task appears. Left out: on the day. */
            readonly prepare?: components["schemas"]["Lead"];
            /** @description Where it goes when its day is closed. Left out: it stays. */
            readonly shift?: components["schemas"]["Shift"];
            readonly task: components["schemas"]["CareTask"];
            readonly title: components["schemas"]["Text"];
            /** @description For whom. A customer for whom this is unknown gets no task. */
            readonly when?: components["schemas"]["Condition"];
        };
        /**
         * OccasionDay
         * @description Which day.
         */
        readonly OccasionDay: {
            readonly days: components["schemas"]["Name"] | components["schemas"]["ParameterReference"];
        } | {
            readonly birthday: components["schemas"]["FactReference"];
            /** @description Where 29 February goes in a common year. */
            readonly leapDay: ("feb28" | "mar1") | components["schemas"]["ChosenByParameter"];
        } | {
            readonly lunarBirthday: {
                readonly day: components["schemas"]["FactReference"];
                /** @description Whether it lies in the leap month; not when left out or unknown. */
                readonly leap?: components["schemas"]["FactReference"];
                readonly month: components["schemas"]["FactReference"];
            };
        } | {
            readonly anniversary: components["schemas"]["FactReference"];
        };
        /** OpenFigure */
        readonly OpenFigure: {
            readonly at: string;
            readonly clauses: readonly string[];
            readonly label: string;
            /** @description What does not run while it is open. */
            readonly stops: readonly components["schemas"]["StoppedPart"][];
        };
        /**
         * Opening
         * @description Hours of some weekdays.
         */
        readonly Opening: {
            readonly days: readonly components["schemas"]["Weekday"][];
            readonly hours: readonly components["schemas"]["Hours"][] | components["schemas"]["ParameterReference"];
        };
        /**
         * OpenQuestion
         * @description A fact that nobody has told, with the outcome that each answer gives.
         */
        readonly OpenQuestion: {
            readonly fact: string;
            readonly label: string;
            readonly options: readonly components["schemas"]["QuestionOption"][];
        };
        /**
         * Operation
         * @description One named change, with what its author saw before it.
         */
        readonly Operation: {
            /** @description The name of what it comes after, in place of `before`. */
            readonly after?: string;
            /** @description What is changed: `parameter:<id>`; `decision:<id>/rules/<name>` and `decision:<id>/table/rows/<name>` with the property, names as in a JSON Pointer; `calendar:<id>/open`, `/makeUpHours`, `/announcedThrough`, `/version`, and `/days/<first day>` for the day or run of days that begins then; a property of a clause, an enum, a cadence, a clock or a form by the ids on the way: `clause:2.2.1/text`, `form:visitReport/fields/photos/required`. */
            readonly at: string;
            /** @description The name of the rule or row that it goes before; `null`, or left out in `add`, is the end. */
            readonly before?: string | null;
            readonly by?: string;
            readonly deviation?: components["schemas"]["Deviation"];
            /** @description The value that stood there when the operation was written, `null` for nothing. A different one is a conflict, not an overwrite. */
            readonly expect?: unknown;
            /** @description The day it holds from; the day of publication when left out. */
            readonly from?: components["schemas"]["IsoDate"];
            /** @description For a field of a form: the part of the layout in which it stands. */
            readonly in?: components["schemas"]["Name"];
            /**
             * @description `set` changes what stands there, `add` puts in a rule or a row of the company's own or a day of a calendar, `move` reorders, `remove` takes out what the company has added, or a day.
             * @enum {unknown}
             */
            readonly op: "set" | "add" | "move" | "remove";
            /** @description The revision of the layer in which it was written. */
            readonly revision?: number;
            /** @description The new value; for `add` the whole rule, row, day or source. `null` takes out what may be left out. */
            readonly value?: unknown;
            readonly why?: string;
        };
        /** OursLine */
        readonly OursLine: {
            /** @description What the company makes of it. */
            readonly after: string;
            readonly artefact: components["schemas"]["TailoredArtefact"];
            /** @description The target as operations name it. */
            readonly at: string;
            /** @description What stands there below, as a person reads it. */
            readonly before: string;
            /** @description Who wrote it. */
            readonly by: string | null;
            readonly byName: string | null;
            /** @description Those that ask for what is changed. */
            readonly clauses: readonly components["schemas"]["ClauseReference"][];
            /** @description The recorded deviation that allows it. */
            readonly deviation: components["schemas"]["Deviation"] | null;
            readonly document: components["schemas"]["TailoredDocument"];
            /** @description The target in words. */
            readonly label: string;
            /** @description What the newest edition below says there, when that is not what this was written on. */
            readonly moved: {
                readonly now: string;
            } | null;
            /** @description The day from which it holds, ISO 8601. */
            readonly on: string;
            /** @enum {unknown} */
            readonly op: "set" | "add" | "move" | "remove";
            /** @description Its place in the layer's list. */
            readonly operation: number;
            /** @description The number of the release that brought it. */
            readonly release: number;
            readonly why: string | null;
        };
        /**
         * OutcomeChange
         * @description A change of one fact or two that gives another outcome.
         */
        readonly OutcomeChange: {
            readonly answer: string;
            readonly facts: readonly components["schemas"]["ChangedFact"][];
            readonly line: components["schemas"]["Line"];
            readonly value: unknown;
        };
        /**
         * OutcomeDifference
         * @description The customer told with the fewest facts about whom the two differ.
         */
        readonly OutcomeDifference: {
            readonly after: components["schemas"]["VersionOutcome"];
            readonly before: components["schemas"]["VersionOutcome"];
            readonly facts: {
                readonly [key: string]: unknown;
            };
            readonly sure: boolean;
            readonly text: string;
        };
        /**
         * Output
         * @description One part of the outcome, and the fact that it decides.
         */
        readonly Output: {
            /**
             * @description How several rules' values become one, under `collect`.
             * @enum {unknown}
             */
            readonly collect?: "list" | "sum" | "min" | "max" | "count" | "densest";
            /** @description The fact of the vocabulary that this output decides; without one it is only reported. */
            readonly fact?: components["schemas"]["DottedId"];
            readonly label?: components["schemas"]["Text"];
            /** @description Its type, when no fact declares it. */
            readonly value?: components["schemas"]["ValueType"];
        };
        /**
         * OverloadedManager
         * @description Somebody who would have more tier 1 customers than the policy allows.
         */
        readonly OverloadedManager: {
            readonly accounts: number;
            readonly limit: number;
            readonly managerId: string;
            readonly name: string;
        };
        /**
         * Override
         * @description A recorded exception: what a decision comes to for one subject on some days, whatever its rules say. It cites the clause that allows it and names who asked and who agreed.
         */
        readonly Override: {
            /** @description The second person. */
            readonly approvedBy: string;
            /** @description Who asked for it. */
            readonly by: string;
            /** @description The clause that allows it. */
            readonly clause: components["schemas"]["ClauseId"];
            /** @description The fact that a decision gives and that is set aside, e.g. `customer.tier`. */
            readonly fact: components["schemas"]["DottedId"];
            /** @description The first day, inclusive. */
            readonly from: components["schemas"]["IsoDate"];
            readonly id: string;
            /** @description The release whose publication wrote it, when it eases the change of a threshold. */
            readonly release?: string;
            readonly subject: components["schemas"]["OverrideSubject"];
            /** @description The last day, inclusive. */
            readonly until: components["schemas"]["IsoDate"];
            /** @description What holds instead, in the fact's own type. */
            readonly value: unknown;
            readonly why: string;
        };
        /**
         * OverrideBody
         * @description What is asked for. It counts once a second person has approved it.
         */
        readonly OverrideBody: {
            /** @description The clause that allows it. */
            readonly clause: components["schemas"]["ClauseId"];
            /** @description A fact that a decision gives, e.g. `customer.tier`. */
            readonly fact: components["schemas"]["DottedId"];
            /** @description The first day, inclusive. */
            readonly from: components["schemas"]["IsoDate"];
            readonly subject: components["schemas"]["OverrideSubject"];
            /** @description The last day, inclusive. */
            readonly until: components["schemas"]["IsoDate"];
            /** @description What is to hold instead, in the fact's own type. */
            readonly value: unknown;
            readonly why: string;
        };
        /** OverrideEnding */
        readonly OverrideEnding: {
            readonly by: string;
            readonly byName: string;
            /** @description The first day on which the rules count again. */
            readonly on: components["schemas"]["IsoDate"];
            readonly why: string;
        };
        /** OverrideList */
        readonly OverrideList: {
            readonly items: readonly components["schemas"]["OverrideView"][];
            /** @description Pass it as `cursor` to get what follows; null at the end. */
            readonly nextCursor: string | null;
        };
        /** OverrideQuery */
        readonly OverrideQuery: {
            readonly cursor?: components["schemas"]["Cursor"];
            /** @description Only those on this fact. */
            readonly fact?: components["schemas"]["DottedId"];
            readonly limit?: components["schemas"]["Limit"];
            /** @description Only those that hold, or would, on this day. */
            readonly on?: components["schemas"]["IsoDate"];
            /** @description Only those that the publication of this release wrote. */
            readonly release?: string;
            readonly status?: components["schemas"]["OverrideStatus"];
            /** @description Only those about the record of this id. */
            readonly subject?: string;
        };
        /**
         * OverrideStatus
         * @description `proposed`, then `approved` or `rejected` by a second person or `withdrawn` by whoever asked; `ended` once an approved one was ended before its time.
         * @enum {unknown}
         */
        readonly OverrideStatus: "proposed" | "approved" | "rejected" | "withdrawn" | "ended";
        /**
         * OverrideSubject
         * @description The stored record that it is about.
         */
        readonly OverrideSubject: {
            readonly id: string;
            /** @description The kind of record, e.g. `customer`. */
            readonly type: components["schemas"]["Name"];
        };
        /**
         * OverrideTrace
         * @description A recorded exception that makes the outcome; `rules` are what the rules alone say.
         */
        readonly OverrideTrace: {
            readonly approvedBy: string;
            readonly by: string;
            readonly clause: string;
            readonly fact: string;
            readonly from: string;
            readonly id: string;
            readonly output: string;
            readonly release?: string;
            /** @description The last day, inclusive. */
            readonly until: string;
            readonly value: unknown;
            readonly why: string;
        };
        /**
         * OverrideView
         * @description A recorded exception on its way from who asks for it to a second person, and after. Only an approved one changes what is decided.
         */
        readonly OverrideView: {
            /** @description The second person, who approved or rejected it. */
            readonly approvedBy: string | null;
            readonly approvedByName: string | null;
            readonly by: string;
            readonly byName: string;
            readonly clause: string;
            /** @description What the second person said about it. */
            readonly comment: string | null;
            readonly createdAt: components["schemas"]["Moment"];
            /** @description The decision that gives the fact. */
            readonly decision: string;
            /** @description How it was ended before its time. */
            readonly ended: components["schemas"]["OverrideEnding"] | null;
            readonly fact: string;
            readonly factLabel: string;
            readonly from: components["schemas"]["IsoDate"];
            readonly id: string;
            /** @description Whether it holds today. */
            readonly isInForce: boolean;
            /** @description The id of the release whose publication wrote it. */
            readonly release: string | null;
            readonly status: components["schemas"]["OverrideStatus"];
            readonly subject: components["schemas"]["OverrideSubject"];
            /** @description What the subject is called; its id when it has no name. */
            readonly subjectName: string;
            /** @description The last day, inclusive; an earlier one once it has been ended. */
            readonly until: components["schemas"]["IsoDate"];
            readonly updatedAt: components["schemas"]["Moment"];
            /** @description What holds instead of what the rules say. */
            readonly value: unknown;
            /** @description The value in the reader's language. */
            readonly valueText: string;
            readonly version: number;
            readonly why: string;
        };
        /**
         * PackDocuments
         * @description A pack as data, without its cases: for a page that shows what comes of answers while they are given.
         */
        readonly PackDocuments: {
            readonly documents: readonly components["schemas"]["PolicyDocument"][];
            readonly pack: string;
            readonly version: string;
        };
        /**
         * PackFigures
         * @description How many of each are in it.
         */
        readonly PackFigures: {
            /** @description Figures that the document leaves to the company. */
            readonly blanks: number;
            readonly cases: number;
            readonly chapters: number;
            readonly clauses: number;
            /** @description Deadlines that run. */
            readonly clocks: number;
            readonly forms: number;
            readonly parameters: number;
            /** @description Questions, those about blanks among them. */
            readonly questions: number;
        };
        /**
         * PackList
         * @description The packs that this server offers a company to begin with.
         */
        readonly PackList: {
            /** @description The company has a policy already: nothing can be begun any more. */
            readonly begun: boolean;
            readonly items: readonly components["schemas"]["PackOffer"][];
            /** @description The day on which a company that begins now begins. */
            readonly today: string;
        };
        /**
         * PackOffer
         * @description A pack, with what is in it.
         */
        readonly PackOffer: {
            readonly figures: components["schemas"]["PackFigures"];
            readonly pack: string;
            readonly purpose: string;
            readonly sector: string;
            readonly title: string;
            readonly version: string;
        };
        /** PackQuery */
        readonly PackQuery: {
            /** @description The newest that is offered when left out. */
            readonly version?: string;
        };
        /**
         * PackQuestion
         * @description One question to a company that begins: what its answer sets, each with the type and the bounds of what is set.
         */
        readonly PackQuestion: {
            /** @description The clauses that it is about, where those of what it sets are not meant. */
            readonly clause?: components["schemas"]["ClauseIds"];
            /** @description What hangs on the answer. */
            readonly help?: components["schemas"]["Text"];
            readonly id: components["schemas"]["Name"];
            /** @description What the answer sets, as operations name it: a parameter, the weekly hours of a calendar, the words of an enum or of one of its options, who answers for a clause. */
            readonly sets: readonly string[];
            /** @description The question, as a person asks it. */
            readonly title: components["schemas"]["Text"];
        };
        /** PageQuery */
        readonly PageQuery: {
            readonly cursor?: components["schemas"]["Cursor"];
            readonly limit?: components["schemas"]["Limit"];
        };
        /**
         * Parameter
         * @description A typed, bounded, dated value. Rules name it and never copy it.
         */
        readonly Parameter: {
            /** @description The written policy leaves this figure to the company: "within the set time". Whoever begins with the pack must fill it in, or, when it is `optional`, say that it stays open; `values` holds what we suggest. */
            readonly blank?: boolean;
            readonly bounds?: components["schemas"]["Bounds"];
            readonly clause: components["schemas"]["ClauseIds"];
            readonly help?: components["schemas"]["Text"];
            readonly id: components["schemas"]["DottedId"];
            readonly label: components["schemas"]["Text"];
            /** @description The day on which somebody last confirmed it. */
            readonly lastChecked?: components["schemas"]["IsoDate"];
            /** @description `null` is allowed and means: none; of a blank: left open. */
            readonly optional?: boolean;
            /**
             * @description `document`: the figure stands in the written policy. `default`: the document is silent and this is our suggestion (†).
             * @enum {unknown}
             */
            readonly source: "document" | "default";
            /**
             * @description What a company may do with it.
             * @enum {unknown}
             */
            readonly tailor: "free" | "tighten" | "locked";
            /**
             * @description For `tighten`: which direction is stricter.
             * @enum {unknown}
             */
            readonly tighter?: "lower" | "higher" | "subset" | "superset" | "denser";
            /** @description What kind of value it is. */
            readonly value: components["schemas"]["ValueType"];
            /** @description Its values, each in force from its day until the next one's. The first day is the policy's own. */
            readonly values: readonly components["schemas"]["DatedValue"][];
        };
        /**
         * ParameterCheck
         * @description A condition over parameters that a draft may break and a release may not.
         */
        readonly ParameterCheck: {
            readonly clause: components["schemas"]["ClauseIds"];
            readonly holds: components["schemas"]["Condition"];
            readonly id: components["schemas"]["Name"];
            /** @description What is wrong when it does not hold. Slots show the values. */
            readonly message: components["schemas"]["Text"];
        };
        /**
         * ParameterReference
         * @description The value that a parameter has on the day that is asked about.
         */
        readonly ParameterReference: {
            readonly parameter: components["schemas"]["DottedId"];
        };
        /**
         * Parameters
         * @description The figures and choices of the policy that a company may set, and the checks that hold between them.
         */
        readonly Parameters: {
            readonly $schema?: string;
            readonly checks?: readonly components["schemas"]["ParameterCheck"][];
            readonly id: components["schemas"]["Name"];
            /** @constant */
            readonly kind: "parameters";
            readonly parameters: readonly components["schemas"]["Parameter"][];
            readonly title: components["schemas"]["Text"];
        };
        /** ParameterSegment */
        readonly ParameterSegment: {
            /** @description What it may be set to, in words. */
            readonly bounds?: string;
            /** @description The day from which this value is in force. */
            readonly from: string;
            /** @constant */
            readonly kind: "parameter";
            readonly label: string;
            readonly parameter: string;
            /** @enum {unknown} */
            readonly source: "document" | "default" | "company";
            /** @enum {unknown} */
            readonly tailor: "free" | "tighten" | "locked";
            readonly text: string;
            /** @description In the parameter's own type. */
            readonly value: unknown;
        };
        /** ParameterTrace */
        readonly ParameterTrace: {
            readonly from: string;
            readonly id: string;
            /** @enum {unknown} */
            readonly source: "document" | "default" | "company";
            readonly value: unknown;
        };
        /**
         * Params
         * @description What fills the declared arguments of a computed fact, by name: a literal in the argument's own form, a parameter, or an argument of the fact in which this stands. An argument with a default may be left out.
         */
        readonly Params: {
            readonly [key: string]: (number | string | boolean) | components["schemas"]["ParameterReference"] | components["schemas"]["ArgumentReference"];
        };
        /** ParamTrace */
        readonly ParamTrace: {
            readonly parameter?: components["schemas"]["ParameterTrace"];
            readonly value: unknown;
        };
        /**
         * Pause
         * @description A reason for which targets stand still, as long as it lasts. Several reasons at once count once.
         */
        readonly Pause: {
            readonly clause: components["schemas"]["ClauseIds"];
            /** @description The date-time fact that tells when it began. */
            readonly from?: components["schemas"]["FactReference"];
            readonly reason: components["schemas"]["Name"];
            /** @description The targets that stand still. */
            readonly targets: readonly components["schemas"]["Name"][];
            readonly title: components["schemas"]["Text"];
            /** @description The date-time fact that tells when it ended; only with `from`. */
            readonly until?: components["schemas"]["FactReference"];
            /** @description It lasts as long as this holds; judged whenever an event tells new facts. Left out, events alone begin and end it. */
            readonly when?: components["schemas"]["Condition"];
        };
        /** PauseClockRequest */
        readonly PauseClockRequest: {
            /** @description When it happened, if that was before now. RFC 3339; only for those who manage clocks. */
            readonly at?: string;
            /** @description More about it; no personal data, it cannot be erased. */
            readonly note?: string;
            /** @description One of the clock's own reasons. */
            readonly reason: string;
            /** @description One target; all that it can be about when left out. */
            readonly target?: string;
        };
        /** PauseReason */
        readonly PauseReason: {
            readonly reason: string;
            readonly targets: readonly string[];
            /** @description In the reader's language. */
            readonly title: string;
        };
        /**
         * People
         * @description Who works for the company, as far as the host's directory tells.
         */
        readonly People: {
            readonly items: readonly components["schemas"]["Person"][];
        };
        /**
         * PermissionName
         * @description Something that a role allows. Nobody approves a draft of their own, whatever they may.
         * @enum {unknown}
         */
        readonly PermissionName: "readPolicy" | "decide" | "readRecords" | "writeRecords" | "submitForms" | "exportForms" | "sendSurveys" | "editDrafts" | "proposeOverrides" | "publish" | "begin" | "checkClauses" | "manageTasks" | "runClocks" | "manageClocks" | "manageChannels";
        /** Person */
        readonly Person: {
            readonly id: string;
            /** @description What the person's roles in this API allow, where the directory knows them. */
            readonly may: readonly components["schemas"]["PermissionName"][];
            /** @description In the reader's language. */
            readonly name: string;
            /** @description The same in the reader's language. */
            readonly roleNames: readonly string[];
            /** @description Roles in the company, as the policy names them. */
            readonly roles: readonly string[];
        };
        /**
         * Policy
         * @description The policy as a document to read, in one language, on one day.
         */
        readonly Policy: {
            readonly appliesTo: string;
            /** @description The day that the figures are in force on. */
            readonly asOf: string;
            readonly chapters: readonly components["schemas"]["ChapterView"][];
            readonly counts: components["schemas"]["ClauseCounts"];
            readonly effectiveFrom: string;
            readonly id: string;
            /** @enum {unknown} */
            readonly locale: "zh-CN" | "en";
            readonly purpose: string;
            readonly release: components["schemas"]["ReleaseReference"];
            readonly title: string;
            readonly version: string;
        };
        /** PolicyDocument */
        readonly PolicyDocument: components["schemas"]["Manifest"] | components["schemas"]["Chapter"] | components["schemas"]["Parameters"] | components["schemas"]["Vocabulary"] | components["schemas"]["Decision"] | components["schemas"]["Cadence"] | components["schemas"]["CareDates"] | components["schemas"]["Scorecard"] | components["schemas"]["Calendar"] | components["schemas"]["Clock"] | components["schemas"]["Form"] | components["schemas"]["Cases"];
        /**
         * PolicyDocuments
         * @description The policy as data: the pack's documents with the company's changes in them.
         */
        readonly PolicyDocuments: {
            readonly documents: readonly components["schemas"]["PolicyDocument"][];
            readonly release: components["schemas"]["ReleaseReference"];
        };
        /** PolicyQuery */
        readonly PolicyQuery: {
            /** @description The day that is asked about; today when left out. */
            readonly asOf?: components["schemas"]["IsoDate"];
            /** @description Show what was known at this moment; now when left out. */
            readonly knownAt?: components["schemas"]["Moment"];
        };
        /**
         * Population
         * @description All subjects of the policy as one decision sees them, to be counted in the page. Who they are is not in it.
         */
        readonly Population: {
            /** @description The fact by whose amount subjects are known; absent when the decision reads none. */
            readonly amount?: string;
            /** @description The day on which facts that come from records were worked out. */
            readonly asOf: string;
            readonly decision: string;
            /** @description What was read. A fact of these without a column is known of nobody; any other may be known of somebody. */
            readonly facts: readonly string[];
            /** @description The id of the release whose figures were used. */
            readonly release: string;
            readonly rows: number;
            /** @description How many subjects are left out because a recorded exception settles what would be counted: no change of a rule moves them. */
            readonly settled?: number;
            /** @description The parameters with amounts of money that the decision reads. */
            readonly thresholds: readonly string[];
            /** @description Names these very rows; other requests about them give it back. */
            readonly version: string;
            readonly visits?: components["schemas"]["PopulationVisits"];
        };
        /** PopulationQuery */
        readonly PopulationQuery: {
            /** @description Today when left out. */
            readonly asOf?: components["schemas"]["IsoDate"];
        };
        /**
         * PopulationVisits
         * @description Where a policy says who is visited how often, and how many one person can look after; absent when it does not.
         */
        readonly PopulationVisits: {
            /** @description How many people there are to look after subjects. */
            readonly accountManagers: number;
            /** @description The parameter with its cadence. */
            readonly cadence: string;
            /** @description The fact with a subject's cadence. */
            readonly duty: string;
            /** @description The parameter that limits them. */
            readonly limit: string;
            /** @description The column with the number of who looks after a subject, −1 for nobody. */
            readonly manager: string;
            /** @description The outcome whose subjects are limited. */
            readonly outcome: string;
        };
        /**
         * PrefillSource
         * @description A fact that the server knows, or what was answered here the last time the form was handed in for the same subject.
         */
        readonly PrefillSource: {
            readonly fact: components["schemas"]["DottedId"];
        } | {
            /** @constant */
            readonly last: true;
        };
        /**
         * Problem
         * @description RFC 9457 problem details. Every answer that is not a success has this shape.
         */
        readonly Problem: {
            /** @description What went wrong this time, in the reader's language. */
            readonly detail: string;
            /** @description Everything that is wrong, with pointers into the body, the query or the document at fault. Messages are in the reader's language. */
            readonly issues: readonly components["schemas"]["Issue"][];
            readonly status: number;
            /** @description The kind of problem in the reader's language. */
            readonly title: string;
            /** @description Names the kind of problem: the code of the first issue, as an address where it is explained, relative to the one that was asked. */
            readonly type: string;
        };
        /**
         * PublishRequest
         * @description From when, and why.
         */
        readonly PublishRequest: {
            /** @description The first day on which the change holds. */
            readonly from: components["schemas"]["IsoDate"];
            readonly reason: string;
        };
        /** QuestionOption */
        readonly QuestionOption: {
            readonly answer: string;
            readonly text: string;
            /** @description Null when it would still be open. */
            readonly value: unknown;
        };
        /**
         * Recipient
         * @description Who hears of it or does it: a role, or the person whom a fact names.
         */
        readonly Recipient: components["schemas"]["Name"] | components["schemas"]["FactReference"];
        /**
         * Recipients
         * @description Everybody who hears of it.
         */
        readonly Recipients: readonly components["schemas"]["Recipient"][];
        /**
         * RecordBody
         * @description The record's fields, as the vocabulary declares them; null takes a field out.
         */
        readonly RecordBody: {
            readonly [key: string]: unknown;
        };
        /** RecordClock */
        readonly RecordClock: {
            readonly clauses: readonly string[];
            readonly clock: string;
            /** @description The days between the first start and the last due moment, as the policy's calendar has them; the first 62. */
            readonly days: readonly components["schemas"]["CalendarDay"][];
            /** @description Why its targets may stand still, for `pause` and `resume`. */
            readonly pauseReasons?: readonly components["schemas"]["PauseReason"][];
            /** @description The number of the release that it runs under. */
            readonly release: number | null;
            /** @description Those that apply, and those of which that cannot be told yet. */
            readonly targets: readonly components["schemas"]["ClockTarget"][];
            /** @description In the reader's language. */
            readonly title: string;
            /** @description When something about it changes by itself. */
            readonly wakeAt: string | null;
        };
        /**
         * RecordClocks
         * @description How the deadlines of a record stand at this moment, and why each is due when it is. Moments are RFC 3339 with the policy's offset, days ISO 8601, lengths milliseconds.
         */
        readonly RecordClocks: {
            /** @description The record, as `type/id`. */
            readonly about: string;
            /** @description Those that have begun. */
            readonly clocks: readonly components["schemas"]["RecordClock"][];
            /** @description The server's moment: count on from it. */
            readonly now: string;
            /** @description IANA name. */
            readonly timeZone: string;
        };
        /**
         * RecordDefinition
         * @description What is kept about one thing, for aggregates to look at. The id field is text and always there.
         */
        readonly RecordDefinition: {
            /** @description The plural name under which a subject's records are supplied. */
            readonly collection: components["schemas"]["Name"];
            /** @description Its fields. Left out for the record whose fields are the facts `<record>.<field>`. */
            readonly fields?: {
                readonly [key: string]: components["schemas"]["RecordField"];
            };
            /** @description The field that identifies it. */
            readonly id: components["schemas"]["Name"];
            readonly label: components["schemas"]["Text"];
            /**
             * @description What it means when a subject has none stored: there are none (`empty`, also when left out), or nobody has told (`unknown`).
             * @enum {unknown}
             */
            readonly none?: "empty" | "unknown";
            /** @description What the numbers begin with that a form gives: `T` makes T-2026-0001. Left out: the first letter of the record's name. */
            readonly prefix?: string;
            /** @description The field that names the subject it belongs to. */
            readonly subject?: components["schemas"]["Name"];
        };
        /**
         * RecordField
         * @description One field of a record, typed like a fact.
         */
        readonly RecordField: {
            /** @description What it means when the field is missing; unknown when this is left out. */
            readonly absent?: number | string | boolean;
            readonly label: components["schemas"]["Text"];
            readonly value: components["schemas"]["ValueType"];
        };
        /** RecordList */
        readonly RecordList: {
            readonly items: readonly components["schemas"]["StoredRecord"][];
            /** @description Pass it as `cursor` to get what follows; null at the end. */
            readonly nextCursor: string | null;
        };
        /** RecordQuery */
        readonly RecordQuery: {
            readonly cursor?: components["schemas"]["Cursor"];
            readonly limit?: components["schemas"]["Limit"];
            /** @description Only records with this text in their id or in one of their text fields; upper and lower case are the same. */
            readonly q?: string;
            /** @description Only records about this subject. */
            readonly subject?: string;
        };
        /** RecordReference */
        readonly RecordReference: {
            readonly id: string;
            readonly type: string;
        };
        /** RehearsedAnswers */
        readonly RehearsedAnswers: {
            /** @description When it was saved or handed in, RFC 3339. */
            readonly at: string;
            /** @description What is otherwise for who fills it in, in sentences: what is lost, newly asked or of another type. Left out for what was handed in. */
            readonly changes?: readonly string[];
            readonly form: string;
            readonly formTitle: string;
            readonly id: string;
            readonly issues: readonly components["schemas"]["Issue"][];
            readonly person: string;
            readonly personName: string;
            readonly subject: string | null;
        };
        /** RehearsedCase */
        readonly RehearsedCase: {
            /** @enum {unknown} */
            readonly after: "passed" | "failed";
            /** @enum {unknown} */
            readonly before: "passed" | "failed" | "absent";
            readonly id: string;
            readonly title: string;
        };
        /** RehearsedGroup */
        readonly RehearsedGroup: {
            readonly after: string;
            readonly before: string;
            readonly count: number;
            readonly decision: string;
            readonly title: string;
        };
        /** RehearsedRecord */
        readonly RehearsedRecord: {
            readonly after: string;
            /** @description As a person reads it. */
            readonly before: string;
            readonly decision: string;
            readonly name: string;
            /** @description As `type/id`. */
            readonly record: string;
            /** @description What the decision is called. */
            readonly title: string;
        };
        /** RejectOverrideRequest */
        readonly RejectOverrideRequest: {
            readonly comment: string;
        };
        /**
         * RejectRequest
         * @description What the author should change.
         */
        readonly RejectRequest: {
            readonly comment: string;
        };
        /**
         * Release
         * @description An immutable published snapshot of the policy.
         */
        readonly Release: {
            /** @description The id of the second person who approved it; null for what needs none. */
            readonly approver: string | null;
            /** @description The second person's name. */
            readonly approverName: string | null;
            /** @description The id of whoever wrote the change. */
            readonly author: string;
            /** @description As the directory names the author; the id when it does not. */
            readonly authorName: string;
            readonly changes: readonly components["schemas"]["Change"][];
            readonly effectiveFrom: string;
            readonly id: string;
            /** @description 1, 2, 3 … within the company. */
            readonly number: number;
            readonly operations: components["schemas"]["Tailoring"];
            readonly reason: string;
            /** @description A moment, RFC 3339 with an offset, e.g. 2025-03-11T09:00:00+08:00. */
            readonly recordedAt: string;
            /** @description The release whose figures this one brings back. */
            readonly rolledBackTo: string | null;
            readonly sentences: readonly components["schemas"]["SentenceChange"][];
        };
        /** ReleaseList */
        readonly ReleaseList: {
            readonly items: readonly components["schemas"]["ReleaseSummary"][];
            /** @description Pass it as `cursor` to get what follows; null at the end. */
            readonly nextCursor: string | null;
        };
        /**
         * ReleaseReference
         * @description Which release an answer rests on.
         */
        readonly ReleaseReference: {
            /** @description The id of the second person who approved it; null for what needs none. */
            readonly approver: string | null;
            /** @description The second person's name. */
            readonly approverName: string | null;
            /** @description The id of whoever wrote the change. */
            readonly author: string;
            /** @description As the directory names the author; the id when it does not. */
            readonly authorName: string;
            readonly effectiveFrom: string;
            readonly id: string;
            /** @description 1, 2, 3 … within the company. */
            readonly number: number;
            readonly reason: string;
            /** @description A moment, RFC 3339 with an offset, e.g. 2025-03-11T09:00:00+08:00. */
            readonly recordedAt: string;
        };
        /** ReleaseSummary */
        readonly ReleaseSummary: {
            /** @description The id of the second person who approved it; null for what needs none. */
            readonly approver: string | null;
            /** @description The second person's name. */
            readonly approverName: string | null;
            /** @description The id of whoever wrote the change. */
            readonly author: string;
            /** @description As the directory names the author; the id when it does not. */
            readonly authorName: string;
            readonly effectiveFrom: string;
            readonly id: string;
            /** @description 1, 2, 3 … within the company. */
            readonly number: number;
            readonly reason: string;
            /** @description A moment, RFC 3339 with an offset, e.g. 2025-03-11T09:00:00+08:00. */
            readonly recordedAt: string;
            /** @description The release whose figures this one brings back. */
            readonly rolledBackTo: string | null;
        };
        /**
         * RenamedField
         * @description A field whose id changed; old answers are read under the new one.
         */
        readonly RenamedField: {
            readonly from: components["schemas"]["Name"];
            /** @description The rows in which it stood. */
            readonly in?: components["schemas"]["Name"];
            readonly since: components["schemas"]["IsoDate"];
            readonly to: components["schemas"]["Name"];
        };
        /**
         * Reopen
         * @description What opening a stopped case again does to its targets.
         */
        readonly Reopen: {
            /**
             * @description What later opening does: a new cycle (when left out), or nothing, and it is reported.
             * @enum {unknown}
             */
            readonly beyond?: "newCycle" | "refuse";
            readonly clause: components["schemas"]["ClauseIds"];
            /**
             * @description resume: the time in between counts as a pause · newCycle: the whole budget again, from now · strict: the time in between counts.
             * @enum {unknown}
             */
            readonly how: "resume" | "newCycle" | "strict";
            /** @description The targets that open again. */
            readonly targets: readonly components["schemas"]["Name"][];
            /** @description How long after the stop `how` applies; always when left out. */
            readonly within?: components["schemas"]["Budget"];
        };
        /** ReopenClockRequest */
        readonly ReopenClockRequest: {
            /** @description Why; no personal data, it cannot be erased. */
            readonly note: string;
            /** @description One target; all that it can be about when left out. */
            readonly target?: string;
        };
        /** ResumeClockRequest */
        readonly ResumeClockRequest: {
            /** @description When it happened, if that was before now. RFC 3339; only for those who manage clocks. */
            readonly at?: string;
            /** @description More about it; no personal data, it cannot be erased. */
            readonly note?: string;
            /** @description The reason that holds no more. */
            readonly reason: string;
            /** @description One target; all that it can be about when left out. */
            readonly target?: string;
        };
        /**
         * RetiredField
         * @description A field that is no longer asked; its answers stay.
         */
        readonly RetiredField: {
            readonly id: components["schemas"]["Name"];
            /** @description The rows in which it stood. */
            readonly in?: components["schemas"]["Name"];
            readonly since: components["schemas"]["IsoDate"];
        };
        /**
         * Round
         * @description The nearest multiple of a step, for figures that are paid or shown. Comparisons need none: quotients stay exact.
         */
        readonly Round: {
            readonly round: {
                /**
                 * @description Where halves go: `halfUp` away from zero, `halfEven` to the even multiple. `up` always goes away from zero, `down` towards it.
                 * @enum {unknown}
                 */
                readonly mode: "halfUp" | "halfEven" | "up" | "down";
                /** @description The step, in the units of the value: 0.01 of money is a cent. */
                readonly to: number;
                readonly value: components["schemas"]["Expression"];
            };
        };
        /** RowName */
        readonly RowName: {
            readonly id: string;
            readonly name: string;
            readonly row: number;
            /** @description What kind of subject it is, in the reader's language; absent when not known. */
            readonly segment?: string;
        };
        /**
         * Rule
         * @description When `conditions` hold, the decision says what `event.params` says.
         */
        readonly Rule: {
            readonly clause: components["schemas"]["ClauseIds"];
            readonly conditions: components["schemas"]["Condition"];
            /**
             * @description It is kept and checked but never asked, until this key goes.
             * @constant
             */
            readonly disabled?: true;
            /** @description Why it is out of use, for whoever finds it. */
            readonly disabledReason?: string;
            /** RuleEvent */
            readonly event: {
                readonly params: components["schemas"]["Said"];
                /** @description The decision's id. */
                readonly type: components["schemas"]["Name"];
            };
            /** @description This rule overrides the named one whenever it holds. */
            readonly exceptionOf?: string;
            /** @description Unique within the decision. */
            readonly name: string;
            /** @description Higher comes first; 1 when left out. Within a priority the order of the document counts. */
            readonly priority?: number;
            readonly title?: components["schemas"]["Text"];
        };
        /**
         * RuleFinding
         * @description Something found about rules, in words.
         */
        readonly RuleFinding: {
            /** @description Facts of a customer whom it is about, as `decide` takes them. */
            readonly example?: {
                readonly [key: string]: unknown;
            };
            /** @enum {unknown} */
            readonly kind: "gap" | "conflict" | "overlap" | "masked" | "unreachable" | "subsumed" | "mergeable" | "idle" | "hitPolicy";
            readonly rules: readonly components["schemas"]["FoundRule"][];
            /** @enum {unknown} */
            readonly severity: "warning" | "information";
            /** @description False when there may be no such customer. */
            readonly sure: boolean;
            readonly text: string;
        };
        /**
         * RulesAlone
         * @description What the rules alone say where an exception holds.
         */
        readonly RulesAlone: {
            readonly outcome: unknown;
            /** @enum {unknown} */
            readonly status: "decided" | "undetermined";
        };
        /** RuleTrace */
        readonly RuleTrace: {
            readonly applied: boolean;
            readonly clauses: readonly string[];
            readonly condition: components["schemas"]["ConditionTrace"];
            readonly name: string;
            readonly overriddenBy?: string;
            readonly params: {
                readonly [key: string]: unknown;
            };
            /** @enum {unknown} */
            readonly result: true | false | "unknown";
        };
        /**
         * RunRelease
         * @description The release whose figures were the newest in force on these days.
         */
        readonly RunRelease: {
            readonly id: string;
            readonly number: number;
        };
        /**
         * Said
         * @description One entry per output: a literal, `{parameter}`, or `{fact}` with `path` and `params` as in a comparison. `undetermined: true` says that people must settle it; `reason` names why.
         */
        readonly Said: {
            readonly reason?: string;
            /** @constant */
            readonly undetermined?: true;
        } & {
            readonly [key: string]: unknown;
        };
        /**
         * Scorecard
         * @description Several figures put together into one, each with its weight. The weights add up to 100; a part that is unknown leaves the whole unknown.
         */
        readonly Scorecard: {
            readonly $schema?: string;
            readonly clause: components["schemas"]["ClauseIds"];
            /** @description The fact that it computes: a number or a percentage. */
            readonly fact: components["schemas"]["DottedId"];
            readonly id: components["schemas"]["Name"];
            /** @constant */
            readonly kind: "scorecard";
            /**
             * @description A part with nothing to count: share its weight out among the others, or give no score.
             * @enum {unknown}
             */
            readonly notApplicablePart: "shareOut" | "undetermined";
            readonly parts: readonly components["schemas"]["ScorePart"][];
            readonly title: components["schemas"]["Text"];
        };
        /**
         * ScorePart
         * @description One part of the score.
         */
        readonly ScorePart: {
            readonly clause: components["schemas"]["ClauseIds"];
            readonly id: components["schemas"]["Name"];
            /** @description 0 to 100. */
            readonly score: components["schemas"]["Expression"];
            readonly title: components["schemas"]["Text"];
            /** @description Out of 100, from literals and parameters alone. */
            readonly weight: components["schemas"]["Expression"];
        };
        /**
         * Section
         * @description A numbered heading and the clauses under it. A section without a title is a clause that stands alone.
         */
        readonly Section: {
            readonly clauses: readonly components["schemas"]["Clause"][];
            readonly id: components["schemas"]["ClauseId"];
            readonly title?: components["schemas"]["Text"];
        };
        /** SectionView */
        readonly SectionView: {
            readonly clauses: readonly components["schemas"]["ClauseView"][];
            readonly id: string;
            readonly title?: string;
        };
        /**
         * Segment
         * @description A piece of a sentence. A parameter or a fact keeps its id, so that a page can show it as a chip.
         */
        readonly Segment: components["schemas"]["TextSegment"] | components["schemas"]["FactSegment"] | components["schemas"]["ParameterSegment"];
        /**
         * SentenceChange
         * @description A clause whose sentence reads differently.
         */
        readonly SentenceChange: {
            readonly after: readonly components["schemas"]["Segment"][];
            readonly before: readonly components["schemas"]["Segment"][];
            readonly clause: string;
            readonly from: string;
        };
        /** SeveralTrace */
        readonly SeveralTrace: {
            readonly conditions: readonly components["schemas"]["ConditionTrace"][];
            /** @enum {unknown} */
            readonly kind: "all" | "any";
            readonly pointer: string;
            /** @enum {unknown} */
            readonly result: true | false | "unknown";
        };
        /** SheetIssue */
        readonly SheetIssue: {
            /** @description The cell to mend, as spreadsheets name it. */
            readonly cell?: string;
            readonly issue: components["schemas"]["Issue"];
        };
        /**
         * Shift
         * @description Where a day goes that is closed.
         * @enum {unknown}
         */
        readonly Shift: "none" | "preceding" | "following" | "modifiedFollowing";
        /** SilentFigure */
        readonly SilentFigure: {
            readonly at: string;
            readonly clauses: readonly string[];
            readonly label: string;
            readonly text: string;
        };
        /**
         * Span
         * @description A half-open run of days `[first, last)`. `trailing` ends the day before today; `calendar` is a whole calendar period (offset -1: the one before) or, with `toDate`, its part before today; `anniversary` is the current year counted from a date; `period` is that of the metric in which it stands.
         */
        readonly Span: {
            readonly before?: components["schemas"]["Before"];
            readonly trailing: {
                readonly amount: number | components["schemas"]["ParameterReference"] | components["schemas"]["ArgumentReference"];
                /**
                 * @description May be left out when the amount is a duration that brings its own. Working days need a calendar.
                 * @enum {unknown}
                 */
                readonly unit?: "day" | "workingDay" | "week" | "month" | "year";
            };
        } | {
            readonly before?: components["schemas"]["Before"];
            /** @enum {unknown} */
            readonly calendar: "day" | "week" | "month" | "quarter" | "halfYear" | "year";
            readonly offset?: number;
            readonly toDate?: boolean;
        } | {
            readonly anniversary: components["schemas"]["FactReference"];
            readonly before?: components["schemas"]["Before"];
        } | {
            /**
             * @description The period of the metric that is being computed, or the one before it.
             * @enum {unknown}
             */
            readonly period: "this" | "previous";
        };
        /** StartAnswer */
        readonly StartAnswer: {
            /** @description What is set, as operations name it: `parameter:complaint.solutionDays`. */
            readonly at: string;
            /** @description Of the type of what is set. `null` is none; of a figure that the document leaves to the company: it stays open. */
            readonly value: unknown;
            readonly why?: string;
        };
        /** StartClause */
        readonly StartClause: {
            readonly id: string;
            /** @description An answer sets something in it. */
            readonly isAnswered: boolean;
            readonly segments: readonly components["schemas"]["Segment"][];
            /** @enum {unknown} */
            readonly state: "runs" | "text" | "pending";
        };
        /**
         * Started
         * @description What has come of the answers, or would.
         */
        readonly Started: {
            /** @description The sentences that the questions are about. */
            readonly clauses: readonly components["schemas"]["StartClause"][];
            /** @description What is wrong: with an answer at `/answers/<n>/value`; with the figures together, where they stand. */
            readonly issues: readonly components["schemas"]["Issue"][];
            /** @description Figures that stay open, with what does not run for it. */
            readonly open: readonly components["schemas"]["OpenFigure"][];
            readonly operations: components["schemas"]["Tailoring"];
            /** @description The company's first; null in a dry run. */
            readonly release: components["schemas"]["ReleaseReference"] | null;
            /** @description Figures on which the document is silent and the company has said nothing: what the pack suggests stands. */
            readonly silent: readonly components["schemas"]["SilentFigure"][];
        };
        /**
         * StartRequest
         * @description The pack that a company begins with, and what it answers.
         */
        readonly StartRequest: {
            readonly answers: readonly components["schemas"]["StartAnswer"][];
            /** @description Only tell what would come of it; what is wrong is told among the issues. */
            readonly dryRun?: boolean;
            readonly pack: string;
            /** @description Why, where an answer does not say. */
            readonly reason: string;
            /** @description The newest that is offered when left out. */
            readonly version?: string;
        };
        /** StoppedPart */
        readonly StoppedPart: {
            readonly clauses: readonly string[];
            readonly title: string;
        };
        /**
         * StoredRecord
         * @description One customer, order, visit …: what facts are read from.
         */
        readonly StoredRecord: {
            /** @description A moment, RFC 3339 with an offset, e.g. 2025-03-11T09:00:00+08:00. */
            readonly createdAt: string;
            /** @description Its fields, as the vocabulary declares them. */
            readonly data: {
                readonly [key: string]: unknown;
            };
            readonly id: string;
            /** @description Whom it is about. */
            readonly subject: string | null;
            readonly type: string;
            /** @description A moment, RFC 3339 with an offset, e.g. 2025-03-11T09:00:00+08:00. */
            readonly updatedAt: string;
            readonly version: number;
        };
        /**
         * Submission
         * @description A form that was handed in, with all that is needed to show and print it exactly as it was.
         */
        readonly Submission: {
            /** @description As they were taken, by field id. */
            readonly answers: {
                readonly [key: string]: unknown;
            };
            /** @description SHA-256 of the canonical JSON (RFC 8785) of the answers as they were taken, before anything is masked. */
            readonly answersHash: string;
            /** @description The day whose figures held. */
            readonly asOf: string;
            /** @description The form as it was, with what of the policy it needs: to be opened like the policy's documents. */
            readonly documents: readonly {
                readonly [key: string]: unknown;
            }[];
            /** @description What it was evaluated with: of what was stored, what the form reads. */
            readonly facts: {
                readonly [key: string]: unknown;
            };
            readonly files: readonly components["schemas"]["SubmittedFile"][];
            /** @description When it was finished on a device that was offline. RFC 3339 with an offset. */
            readonly filledAt: string | null;
            readonly form: string;
            /** @description SHA-256 of the canonical JSON (RFC 8785) of `documents`. */
            readonly formHash: string;
            /** @description In the reader's language, as it was called then. */
            readonly formTitle: string;
            readonly id: string;
            /** SubmissionLabels */
            readonly labels: {
                /** @description What people were called by their ids. */
                readonly person: {
                    readonly [key: string]: string;
                };
                /** @description Type by type, what records were called by their ids. */
                readonly record: {
                    readonly [key: string]: {
                        readonly [key: string]: string;
                    };
                };
            };
            /** @enum {unknown} */
            readonly locale: "zh-CN" | "en";
            /** @description Paths of fields that the reader sees in part only. */
            readonly masked: readonly string[];
            readonly person: string;
            readonly personName: string;
            /** @description The records that it made or completed. */
            readonly records: readonly components["schemas"]["RecordReference"][];
            /** @description The id of the release whose form it is. */
            readonly release: string;
            readonly revision: string;
            /** @description What everybody saw: computed and read-only fields too, by field id. */
            readonly shown: {
                readonly [key: string]: unknown;
            };
            /**
             * @description Filled in by somebody who is signed in, or by who had a link.
             * @enum {unknown}
             */
            readonly source: "page" | "survey";
            readonly subject: string | null;
            /** @description When the server took it. RFC 3339 with an offset. */
            readonly submittedAt: string;
        };
        /** SubmissionList */
        readonly SubmissionList: {
            readonly items: readonly components["schemas"]["SubmissionSummary"][];
            /** @description Pass it as `cursor` to get what follows; null at the end. */
            readonly nextCursor: string | null;
        };
        /** SubmissionQuery */
        readonly SubmissionQuery: {
            readonly cursor?: components["schemas"]["Cursor"];
            /** @description The form's id. */
            readonly form?: string;
            readonly limit?: components["schemas"]["Limit"];
            /** @description Who handed it in, by id. */
            readonly person?: string;
            /** @description The id of a stored subject, a customer, whom the form is about. */
            readonly subject?: string;
        };
        /** SubmissionRequest */
        readonly SubmissionRequest: {
            /** @description By field id; null empties a field that has a default. */
            readonly answers: {
                readonly [key: string]: unknown;
            };
            /** @description The draft on the server that it was; it is removed. */
            readonly draft?: string;
            readonly filledAt?: components["schemas"]["Moment"];
            /**
             * @description The language that it is filled in in; that of the request when left out.
             * @enum {unknown}
             */
            readonly locale?: "zh-CN" | "en";
            /** @description The revision that was filled in; the current one when left out. */
            readonly revision?: string;
            /** @description The id of a stored subject, a customer, whom the form is about. */
            readonly subject?: string;
        };
        /** SubmissionSummary */
        readonly SubmissionSummary: {
            /** @description When it was finished on a device that was offline. RFC 3339 with an offset. */
            readonly filledAt: string | null;
            readonly form: string;
            /** @description In the reader's language, as it was called then. */
            readonly formTitle: string;
            readonly id: string;
            readonly person: string;
            readonly personName: string;
            /** @description The records that it made or completed. */
            readonly records: readonly components["schemas"]["RecordReference"][];
            readonly revision: string;
            /**
             * @description Filled in by somebody who is signed in, or by who had a link.
             * @enum {unknown}
             */
            readonly source: "page" | "survey";
            readonly subject: string | null;
            /** @description When the server took it. RFC 3339 with an offset. */
            readonly submittedAt: string;
        };
        /**
         * SubmitRequest
         * @description From when the change is to hold, and why.
         */
        readonly SubmitRequest: {
            /** @description The first day on which the change is to hold. */
            readonly from: components["schemas"]["IsoDate"];
            readonly reason: string;
        };
        /**
         * Submitted
         * @description What a submission made, and what the policy says about it.
         */
        readonly Submitted: {
            /** @description SHA-256 of the canonical JSON (RFC 8785) of the answers as they were taken. */
            readonly answersHash: string;
            /** @description The decisions and deadlines about the record, explained, by their ids. */
            readonly decisions: {
                readonly [key: string]: components["schemas"]["DecisionAnswer"];
            };
            readonly record: components["schemas"]["RecordReference"];
            /** @description Every record that it made or completed, the form's own first. */
            readonly records: readonly components["schemas"]["RecordReference"][];
            /** @description The id of what was handed in. */
            readonly submission: string;
        };
        /** SubmittedFile */
        readonly SubmittedFile: {
            /** @description The field's id. */
            readonly field: string;
            readonly name: string;
            /** @description Where it stands in the answers. */
            readonly pointer: string;
            readonly sha256: string;
            readonly size: number;
            readonly type: string;
        };
        /**
         * Subscription
         * @description Who hears of what by which channel.
         */
        readonly Subscription: {
            /** @description `webhook`, `email`, `wecom`, `dingtalk` or `feishu`. */
            readonly channel: string;
            /** @description When it was made. RFC 3339 with an offset. */
            readonly createdAt: string;
            readonly filter: components["schemas"]["SubscriptionFilter"];
            readonly id: string;
            /** @description Why it was disabled, or what went wrong last. */
            readonly problem: string | null;
            /** @description The secret that messages are signed with; told once, when it is made. */
            readonly secret?: string;
            /** @description Where it goes to, without what is secret. */
            readonly settings: {
                readonly [key: string]: unknown;
            };
            /**
             * @description One that was disabled is sent nothing.
             * @enum {unknown}
             */
            readonly state: "active" | "disabled";
            readonly title: string;
            /** @description When it changed last. RFC 3339 with an offset. */
            readonly updatedAt: string;
            readonly version: number;
        };
        /** SubscriptionBody */
        readonly SubscriptionBody: {
            readonly channel: string;
            readonly filter: components["schemas"]["SubscriptionFilter"];
            /** @description As the channel wants them: webhook `{url, secret?}`, email `{to}`, wecom `{url}`, dingtalk and feishu `{url, secret?}`. */
            readonly settings: {
                readonly [key: string]: unknown;
            };
            readonly title: string;
        };
        /**
         * SubscriptionChangeBody
         * @description What is to change.
         */
        readonly SubscriptionChangeBody: {
            readonly filter?: components["schemas"]["SubscriptionFilter"];
            /** @description Left as they are when left out. */
            readonly settings?: {
                readonly [key: string]: unknown;
            };
            /** @enum {unknown} */
            readonly state?: "active" | "disabled";
            readonly title?: string;
        };
        /**
         * SubscriptionFilter
         * @description What a subscription hears of.
         */
        readonly SubscriptionFilter: {
            /** @description Kinds of notices; `clock.*` is all that begin so, `*` is all. */
            readonly kinds: readonly string[];
            /**
             * @description The language of its texts.
             * @enum {unknown}
             */
            readonly locale: "zh-CN" | "en";
            /** @description Only what one of these roles hears of; everything when left out. */
            readonly roles?: readonly string[];
        };
        /** SubscriptionList */
        readonly SubscriptionList: {
            readonly items: readonly components["schemas"]["Subscription"][];
        };
        /**
         * Subtract
         * @description The first less the others.
         */
        readonly Subtract: {
            readonly subtract: readonly components["schemas"]["Expression"][];
        };
        /**
         * Survey
         * @description The form may be answered without signing in, by whoever has a signed link to it.
         */
        readonly Survey: {
            /** @description Whether a link takes one answer only; it does when this is left out. */
            readonly once?: boolean;
            /** @description For how many days a link is good. */
            readonly validDays: number | components["schemas"]["ParameterReference"];
        };
        /**
         * SurveyLink
         * @description An invitation to answer a form about a subject without signing in.
         */
        readonly SurveyLink: {
            /** @description How often it was answered. */
            readonly answers: number;
            /** @description RFC 3339 with an offset. */
            readonly createdAt: string;
            /** @description RFC 3339 with an offset. */
            readonly expiresAt: string;
            readonly form: string;
            readonly id: string;
            /** @enum {unknown} */
            readonly locale: "zh-CN" | "en";
            /** @description Whether it can be answered once only. */
            readonly once: boolean;
            /** @description Who sent it. */
            readonly person: string;
            readonly personName: string;
            /** @enum {unknown} */
            readonly state: "open" | "answered" | "expired" | "revoked";
            readonly subject: string;
        };
        /** SurveyLinkCreated */
        readonly SurveyLinkCreated: {
            /** @description How often it was answered. */
            readonly answers: number;
            /** @description RFC 3339 with an offset. */
            readonly createdAt: string;
            /** @description RFC 3339 with an offset. */
            readonly expiresAt: string;
            readonly form: string;
            readonly id: string;
            /** @enum {unknown} */
            readonly locale: "zh-CN" | "en";
            /** @description Whether it can be answered once only. */
            readonly once: boolean;
            /** @description Who sent it. */
            readonly person: string;
            readonly personName: string;
            /** @enum {unknown} */
            readonly state: "open" | "answered" | "expired" | "revoked";
            readonly subject: string;
            /** @description What the link carries behind its `#`. Told only here. */
            readonly token: string;
        };
        /** SurveyLinkList */
        readonly SurveyLinkList: {
            readonly items: readonly components["schemas"]["SurveyLink"][];
            /** @description Pass it as `cursor` to get what follows; null at the end. */
            readonly nextCursor: string | null;
        };
        /** SurveyLinkQuery */
        readonly SurveyLinkQuery: {
            readonly cursor?: components["schemas"]["Cursor"];
            /** @description The form's id. */
            readonly form?: string;
            readonly limit?: components["schemas"]["Limit"];
            /** @description The id of a stored subject, a customer, whom the form is about. */
            readonly subject?: string;
        };
        /** SurveyLinkRequest */
        readonly SurveyLinkRequest: {
            readonly expiresAt?: components["schemas"]["Moment"];
            /** @description The form's id. */
            readonly form: string;
            /**
             * @description The language that it is filled in in; that of the request when left out.
             * @enum {unknown}
             */
            readonly locale?: "zh-CN" | "en";
            /** @description True when left out, unless the form says otherwise. */
            readonly once?: boolean;
            /** @description The id of a stored subject, a customer, whom the form is about. */
            readonly subject: string;
        };
        /** SurveySubmissionRequest */
        readonly SurveySubmissionRequest: {
            /** @description By field id. */
            readonly answers: {
                readonly [key: string]: unknown;
            };
            /** @description The revision that was filled in; the current one when left out. */
            readonly revision?: string;
        };
        /** SurveySubmitted */
        readonly SurveySubmitted: {
            /** @description SHA-256 of the canonical JSON (RFC 8785) of the answers as they were taken. */
            readonly answersHash: string;
            /** @description The id of what was handed in. */
            readonly submission: string;
        };
        /**
         * SurveyView
         * @description A form for whoever has its link: nothing that is known of the customer.
         */
        readonly SurveyView: {
            /** @description Empty. */
            readonly answers: {
                readonly [key: string]: unknown;
            };
            /** @description The day whose figures hold. */
            readonly asOf: string;
            /** @description The form with what of the policy it needs, and nothing else: to be opened like the policy's documents. */
            readonly documents: readonly {
                readonly [key: string]: unknown;
            }[];
            /** @description RFC 3339 with an offset. */
            readonly expiresAt: string;
            /** @description Nothing of what is stored; only who answers. */
            readonly facts: {
                readonly [key: string]: unknown;
            };
            readonly form: components["schemas"]["Form"];
            /** @enum {unknown} */
            readonly locale: "zh-CN" | "en";
            /** @description Send it back with the answers. */
            readonly revision: string;
        };
        /** SwitchAtOnce */
        readonly SwitchAtOnce: {
            /** @constant */
            readonly kind: "atOnce";
        };
        /** SwitchInSteps */
        readonly SwitchInSteps: {
            /** @description The fact in whose order they switch, lowest first, those without it last; the order of ids when left out. */
            readonly by?: components["schemas"]["DottedId"];
            /** @description Highest first. */
            readonly descending?: boolean;
            /** @constant */
            readonly kind: "steps";
            readonly months: number;
        };
        /**
         * Table
         * @description Columns that are asked, rows that answer: each row is the rule that all its cells hold.
         */
        readonly Table: {
            /** @description Each column by a short name, in the order in which they are read. */
            readonly columns: {
                readonly [key: string]: components["schemas"]["TableColumn"];
            };
            /** @description Columns of which every option must lead to a row. A new option without a row stops the release. */
            readonly complete?: readonly components["schemas"]["Name"][];
            readonly rows: readonly components["schemas"]["TableRow"][];
        };
        /**
         * TableCell
         * @description What a row asks of a column: a value under the column's operator, comparisons of its own, or `null`: it does not matter.
         */
        readonly TableCell: null | components["schemas"]["CellTest"] | {
            readonly not: components["schemas"]["CellTest"];
        };
        /**
         * TableColumn
         * @description A fact that is asked. Its type comes from the vocabulary.
         */
        readonly TableColumn: {
            readonly fact: components["schemas"]["DottedId"];
            /** @description How a cell that is a plain value compares; left out: `equal`, and `in` for a list. */
            readonly operator?: string;
            /** @description Arguments of a computed fact, as in a comparison. */
            readonly params?: {
                readonly [key: string]: unknown;
            };
            /** @description Inside the fact, as in a comparison. */
            readonly path?: string;
            /** @description The head of the column; the fact's own label when left out. */
            readonly title?: components["schemas"]["Text"];
        };
        /**
         * TableFile
         * @description A decision table as a file for a spreadsheet.
         */
        readonly TableFile: {
            /** @description The file's bytes, Base64. */
            readonly content: string;
            readonly decision: string;
            readonly fileName: string;
            /** @enum {unknown} */
            readonly format: "csv" | "xlsx";
            readonly mediaType: string;
        };
        /** TableFileQuery */
        readonly TableFileQuery: {
            /**
             * @description `csv` when left out.
             * @enum {unknown}
             */
            readonly format?: "csv" | "xlsx";
        };
        /**
         * TableImportRequest
         * @description A file that was exported here and changed.
         */
        readonly TableImportRequest: {
            /** @description The file's bytes, Base64. */
            readonly content: string;
            /** @enum {unknown} */
            readonly format: "csv" | "xlsx";
        };
        /**
         * TableRow
         * @description When all its cells hold, the decision says what `then` says.
         */
        readonly TableRow: {
            /** @description By column. One that is left out does not matter; a row without cells answers whatever the others leave. */
            readonly cells: {
                readonly [key: string]: components["schemas"]["TableCell"];
            };
            readonly clause: components["schemas"]["ClauseIds"];
            /**
             * @description It is kept and checked but never asked, until this key goes.
             * @constant
             */
            readonly disabled?: true;
            /** @description Why it is out of use, for whoever finds it. */
            readonly disabledReason?: string;
            /** @description This row overrides the named one whenever it holds. */
            readonly exceptionOf?: string;
            /** @description Unique within the decision; it stays the same when the row moves. */
            readonly name: string;
            /** @description Higher comes first; 1 when left out. Within a priority the order of the document counts. */
            readonly priority?: number;
            /** @description One entry per output, as in a rule's event. */
            readonly then: components["schemas"]["Said"];
            readonly title?: components["schemas"]["Text"];
        };
        /**
         * TailoredArtefact
         * @enum {unknown}
         */
        readonly TailoredArtefact: "parameter" | "decision" | "calendar" | "clause" | "enum" | "cadence" | "clock" | "form";
        /** TailoredDocument */
        readonly TailoredDocument: {
            readonly id: string;
            /** @description As in the document itself: `form`, `decision`, `parameters`. */
            readonly kind: string;
            /** @description In the reader's language. */
            readonly title: string;
        };
        /**
         * Tailoring
         * @description An ordered list of named operations on top of a pack. A draft is such a list.
         */
        readonly Tailoring: readonly components["schemas"]["Operation"][];
        /**
         * TailoringBelow
         * @description What a page compiles for itself: `compileLayers` of these documents with `[...layers, layer]`.
         */
        readonly TailoringBelow: {
            /** @description What lies below the company's own layer, with every dated value. */
            readonly documents: readonly {
                readonly [key: string]: unknown;
            }[];
            readonly layer: components["schemas"]["Layer"];
            /** @description The layers that are in it already, without their operations: their names and what they keep. */
            readonly layers: readonly components["schemas"]["Layer"][];
        };
        /** TailoringChecked */
        readonly TailoringChecked: {
            /** @description With pointers into the request: `/operations/0/value`. */
            readonly issues: readonly components["schemas"]["Issue"][];
            /** @description Every target that the request changes, with what the company has made of it. */
            readonly provenance: readonly components["schemas"]["TargetOrigin"][];
        };
        /**
         * TailoringCheckRequest
         * @description Operations that nobody has saved, on top of the company's layer.
         */
        readonly TailoringCheckRequest: {
            /** @description The day for operations that name none; today when left out. */
            readonly from?: components["schemas"]["IsoDate"];
            readonly keeps?: readonly components["schemas"]["Kept"][];
            readonly operations: components["schemas"]["Tailoring"];
        };
        /**
         * TailoringView
         * @description What is ours: everything that the company has changed in the policy below, in the reader's language.
         */
        readonly TailoringView: {
            readonly base: components["schemas"]["BaseTitle"];
            /** @description What layers below keep from being changed here, and what this one keeps those above from changing. */
            readonly kept: readonly components["schemas"]["KeptLine"][];
            readonly layer: components["schemas"]["Layer"];
            /** @description Every operation of the layer, in its order. */
            readonly lines: readonly components["schemas"]["OursLine"][];
            /** @description The newest edition of what lies below; null when the company has it. */
            readonly upgrade: components["schemas"]["BaseTitle"] | null;
        };
        /**
         * TailorTarget
         * @description What an operation can name outside parameters, decisions and calendars. Generated from the `tailor` annotations of the other schemas by `npm run gen`.
         */
        readonly TailorTarget: {
            readonly at: string;
            readonly op: string;
        };
        /**
         * Target
         * @description One deadline of the clock.
         */
        readonly Target: {
            readonly clause: components["schemas"]["ClauseIds"];
            /** @description A budget counted from the start, a fact that promises the moment, or the first of several whose condition holds. */
            readonly due: components["schemas"]["Budget"] | components["schemas"]["FactReference"] | components["schemas"]["DueChoice"];
            /** @description Roles that hear of it when it is breached. */
            readonly escalate?: readonly components["schemas"]["Hearer"][];
            readonly id: components["schemas"]["Name"];
            /** @description Roles that hear of it when it starts. */
            readonly notify?: readonly components["schemas"]["Hearer"][];
            /**
             * @description Other than for the rest of the clock.
             * @enum {unknown}
             */
            readonly quietHours?: "ignore" | "defer";
            /** @description Once it was stopped, the next start begins a new cycle, as for every message of a customer that needs an answer. A start while it runs changes nothing. */
            readonly repeats?: boolean;
            /**
             * @description Other than for the rest of the clock.
             * @enum {unknown}
             */
            readonly retarget?: "carry" | "restart" | "keep" | "shortenOnly";
            /**
             * @description Other than for the rest of the clock.
             * @enum {unknown}
             */
            readonly retargetFrom?: "start" | "change";
            /** @description The date-time fact that starts this target; the clock's own when left out. */
            readonly start?: components["schemas"]["FactReference"];
            /** @description The date-time fact that stops it. Stopping exactly at the due moment is in time. */
            readonly stop: components["schemas"]["FactReference"];
            /** @description Targets that this one replaces from now on; a breach that has happened stays. */
            readonly supersedes?: readonly components["schemas"]["Name"][];
            /** @description More moments at which somebody hears of it; each once in a generation, which a moved due date begins anew. */
            readonly thresholds?: readonly components["schemas"]["Threshold"][];
            readonly title: components["schemas"]["Text"];
            /** @description The target exists only when this holds. */
            readonly when?: components["schemas"]["Condition"];
        };
        /** TargetOrigin */
        readonly TargetOrigin: {
            /** @description What stands there now; null for nothing. */
            readonly after: unknown;
            readonly at: string;
            /** @description What stood there; null for nothing. */
            readonly before: unknown;
            readonly by: string | null;
            readonly clauses: readonly string[];
            readonly deviation: components["schemas"]["Deviation"] | null;
            readonly from: string;
            readonly layer: string;
            /** @enum {unknown} */
            readonly op: "set" | "add" | "move" | "remove";
            readonly revision: number;
            readonly why: string | null;
        };
        /** TargetTrace */
        readonly TargetTrace: {
            readonly amount?: components["schemas"]["ParameterTrace"];
            /** @enum {unknown} */
            readonly applies: true | false | "unknown";
            readonly clauses: readonly string[];
            readonly condition?: components["schemas"]["ConditionTrace"];
            readonly count?: string;
            readonly counting?: components["schemas"]["DueTrace"];
            readonly due?: string;
            readonly id: string;
            readonly start?: string;
            /** @enum {unknown} */
            readonly status?: "running" | "paused" | "met" | "breached";
            readonly stoppedAt?: string;
        };
        /**
         * Task
         * @description What somebody has to do by when.
         */
        readonly Task: {
            /** @description The record that it is about, as `type/id`; nothing for what the company itself owes. */
            readonly about: string;
            /** @description What that record is called, or the company; its id when it has no name. */
            readonly aboutName: string;
            /** @description The clauses that it rests on. */
            readonly clauses: readonly string[];
            /** @description When it was closed. RFC 3339 with an offset. */
            readonly closedAt: string | null;
            readonly closedBy: string | null;
            readonly closedByName: string | null;
            /** @description When it appeared. RFC 3339 with an offset. */
            readonly createdAt: string;
            /** @description By when; null while no moment is known. RFC 3339 with an offset. */
            readonly due: string | null;
            /** @description The record that proves it, as `type/id`. */
            readonly evidence: string | null;
            readonly id: string;
            /** @description For how long it has been overdue, milliseconds; 0 when it is not. */
            readonly lateBy: number;
            /** @description Whether whoever asks may claim or complete it. */
            readonly mayDo: boolean;
            /** @description What was said when it was completed. */
            readonly note: string | null;
            /** @description Whether that moment has passed and it is still open. */
            readonly overdue: boolean;
            /** @description Who has claimed it or was given it. */
            readonly person: string | null;
            readonly personName: string | null;
            /** @description The role that answers for it. */
            readonly role: string | null;
            /** @description That role in the reader's language. */
            readonly roleName: string | null;
            /** @description What it comes from, e.g. `clock`. */
            readonly source: string;
            /**
             * @description Whether it is still to be done.
             * @enum {unknown}
             */
            readonly state: "open" | "done" | "cancelled";
            /** @description What the subject is called that the record belongs to: the customer of a complaint. */
            readonly subjectName: string | null;
            /** @description In the reader's language. */
            readonly title: string;
            /** @description When it changed last. RFC 3339 with an offset. */
            readonly updatedAt: string;
            readonly version: number;
        };
        /** TaskList */
        readonly TaskList: {
            readonly items: readonly components["schemas"]["Task"][];
            /** @description Pass it as `cursor` to get what follows; null at the end. */
            readonly nextCursor: string | null;
        };
        /** TaskQuery */
        readonly TaskQuery: {
            /** @description Only tasks about this record, as `type/id`. */
            readonly about?: string;
            /** @description What is done or cancelled instead of what is open. */
            readonly closed?: boolean;
            readonly cursor?: components["schemas"]["Cursor"];
            readonly limit?: components["schemas"]["Limit"];
            /** @description Only what one has, and what nobody has yet of the roles that one has. */
            readonly mine?: boolean;
            /**
             * @description `today`: due by the end of the policy's day. `week`: by the end of Sunday. Both with what is overdue. `overdue`: that alone. Everything that is open when left out.
             * @enum {unknown}
             */
            readonly view?: "today" | "week" | "overdue";
        };
        /**
         * Text
         * @description A text that a person reads, complete in both languages.
         */
        readonly Text: {
            readonly en: string;
            readonly "zh-CN": string;
        };
        /** TextSegment */
        readonly TextSegment: {
            /** @constant */
            readonly kind: "text";
            readonly text: string;
        };
        /**
         * Threshold
         * @description A moment on the way to a due moment, or after it, at which somebody hears of it.
         */
        readonly Threshold: {
            /** @description percent: of the time that the target has, over 100 for after it · before and after: a length from the due moment. */
            readonly at: {
                readonly percent: number | components["schemas"]["ParameterReference"];
            } | {
                readonly before: components["schemas"]["ClockLength"];
            } | {
                readonly after: components["schemas"]["ClockLength"];
            };
            readonly clause?: components["schemas"]["ClauseIds"];
            /** @description Roles that have to act. */
            readonly escalate?: readonly components["schemas"]["Hearer"][];
            readonly id: components["schemas"]["Name"];
            /**
             * @description Whether the way there is counted in opening hours or by the wall clock; as the budget counts when left out.
             * @enum {unknown}
             */
            readonly in?: "business" | "wall";
            /** @description How far up it goes, 1 the first. */
            readonly level?: number;
            /** @description Roles that are told. */
            readonly notify?: readonly components["schemas"]["Hearer"][];
            /**
             * @description Other than for the target.
             * @enum {unknown}
             */
            readonly quietHours?: "ignore" | "defer";
            readonly title?: components["schemas"]["Text"];
        };
        /**
         * Timer
         * @description What is to happen by itself at a moment.
         */
        readonly Timer: {
            readonly attempts: number;
            /** @description Its moment. RFC 3339 with an offset. */
            readonly due: string;
            /** @description How often its moment was set. */
            readonly generation: number;
            readonly instance: string;
            /** @description Why it failed last. */
            readonly problem: string | null;
            readonly source: string;
            /** @enum {unknown} */
            readonly state: "armed" | "fired" | "cancelled" | "dead";
            readonly target: string;
            readonly threshold: string;
        };
        /** TimerList */
        readonly TimerList: {
            readonly items: readonly components["schemas"]["Timer"][];
            /** @description Pass it as `cursor` to get what follows; null at the end. */
            readonly nextCursor: string | null;
        };
        /** TimerQuery */
        readonly TimerQuery: {
            readonly cursor?: components["schemas"]["Cursor"];
            readonly limit?: components["schemas"]["Limit"];
            /** @enum {unknown} */
            readonly source: "clock" | "followUp" | "cadence" | "delivery";
            /** @enum {unknown} */
            readonly state?: "armed" | "fired" | "cancelled" | "dead";
        };
        /**
         * Today
         * @description The day that is asked about.
         */
        readonly Today: {
            /** @constant */
            readonly today: true;
        };
        /**
         * Trace
         * @description The proof of a decision: everything that was read and how it was judged.
         */
        readonly Trace: {
            readonly alone?: components["schemas"]["RulesAlone"];
            readonly asOf: string;
            readonly decision: string;
            readonly decisions: {
                readonly [key: string]: components["schemas"]["Trace"];
            };
            readonly facts: readonly components["schemas"]["FactTrace"][];
            /** @description The day from which these rules hold, when the decision has several versions. */
            readonly from?: string;
            /** @description The recorded exceptions that make the outcome, one for each output that is set aside; `rules` are what the rules alone say. */
            readonly overrides?: readonly components["schemas"]["OverrideTrace"][];
            readonly policy: {
                readonly id: string;
                readonly release?: string;
                readonly version: string;
            };
            readonly rules: readonly components["schemas"]["RuleTrace"][];
            readonly targets?: readonly components["schemas"]["TargetTrace"][];
        };
        /**
         * Transition
         * @description How one group comes to its new outcome.
         */
        readonly Transition: {
            /** @description What it is with the draft; null when undetermined or nothing. */
            readonly after: unknown;
            /** @description What it is without the draft; null when undetermined or nothing. */
            readonly before: unknown;
            readonly choice: components["schemas"]["TransitionChoice"];
            /** @description The clause that the exceptions cite; the first of the decision's own when left out. */
            readonly clause?: components["schemas"]["ClauseId"];
            readonly decision: components["schemas"]["Name"];
            readonly fact: components["schemas"]["DottedId"];
        };
        /**
         * TransitionChoice
         * @description How a group comes to its new outcome. `atOnce`: on the day of the change. `keepUntil`: each on the day after a date of its own, at the latest after `latest`; whoever has no such date keeps the old outcome until `latest`, or switches at once when there is none. `steps`: in equal parts at the ends of so many months, in a stated order.
         */
        readonly TransitionChoice: components["schemas"]["SwitchAtOnce"] | components["schemas"]["KeepUntil"] | components["schemas"]["SwitchInSteps"];
        /** TransitionFact */
        readonly TransitionFact: {
            readonly fact: string;
            readonly label: string;
        };
        /** TransitionGroup */
        readonly TransitionGroup: {
            /** @description What it is with the draft; null when undetermined or nothing. */
            readonly after: unknown;
            readonly afterText: string;
            /** @description What it is without the draft; null when undetermined or nothing. */
            readonly before: unknown;
            readonly beforeText: string;
            /** @description The choice of the draft; `atOnce` when it names none. */
            readonly choice: components["schemas"]["TransitionChoice"];
            /** @description How many it moves from the one to the other on the draft's first day. */
            readonly count: number;
            readonly decision: string;
            readonly decisionTitle: string;
            /** @description The fact that moves. */
            readonly fact: string;
            readonly factLabel: string;
            /** @description Other facts that the draft moves and that this one is decided from: keeping those keeps this one too. */
            readonly follows?: readonly string[];
            /** @description Whether nobody has chosen for this group. */
            readonly isDefault: boolean;
            /** @description Whether they can keep what they have: not when it is undetermined or nothing. */
            readonly mayKeep: boolean;
            /** @description The first twenty, in the order of their ids. */
            readonly names: readonly components["schemas"]["NamedSubject"][];
            /** @description How many switch on which day under this choice; a day is the first of the new outcome. */
            readonly schedule: readonly components["schemas"]["TransitionStep"][];
            /** @description Those of the group without the date that `keepUntil` names. */
            readonly undated?: components["schemas"]["UndatedSubjects"];
        };
        /**
         * TransitionPreview
         * @description Whom a change moves, group by group, and how each group would come to its new outcome.
         */
        readonly TransitionPreview: {
            /** @description The dates of a subject until which it may keep what it has. */
            readonly dates: readonly components["schemas"]["TransitionFact"][];
            /** @description How many dated exceptions publishing would write. */
            readonly exceptions: number;
            /** @description The first day of the change. */
            readonly from: components["schemas"]["IsoDate"];
            readonly groups: readonly components["schemas"]["TransitionGroup"][];
            /** @description What is wrong with the choices. */
            readonly issues: readonly components["schemas"]["Issue"][];
            /** @description The facts by whose value a group may switch step by step, beside the order of ids. */
            readonly orders: readonly components["schemas"]["TransitionFact"][];
            /** @description How many were decided. */
            readonly subjects: number;
        };
        /** TransitionPreviewRequest */
        readonly TransitionPreviewRequest: {
            /** @description The first day on which the change is to hold. */
            readonly from: components["schemas"]["IsoDate"];
            readonly operations: components["schemas"]["Tailoring"];
            readonly transitions?: components["schemas"]["Transitions"];
        };
        /**
         * Transitions
         * @description The choices of a draft, one for each group that does not switch at once.
         */
        readonly Transitions: readonly components["schemas"]["Transition"][];
        /** TransitionStep */
        readonly TransitionStep: {
            readonly count: number;
            readonly on: components["schemas"]["IsoDate"];
        };
        /** UndatedSubjects */
        readonly UndatedSubjects: {
            readonly count: number;
            /** @description The first twenty. */
            readonly names: readonly components["schemas"]["NamedSubject"][];
        };
        /**
         * Until
         * @description The first time after the end of the period that a parameter names: a time of the week, a day of the year, or, as a whole number, a day of the month. Days end at 24:00.
         */
        readonly Until: {
            readonly until: components["schemas"]["ParameterReference"];
        };
        /**
         * UpgradeChoice
         * @description The company's own, what stands below, or another operation in place of it.
         */
        readonly UpgradeChoice: ("ours" | "theirs") | components["schemas"]["Operation"];
        /**
         * UpgradeChoices
         * @description By the ids of the plan's lines.
         */
        readonly UpgradeChoices: {
            readonly [key: string]: components["schemas"]["UpgradeChoice"];
        };
        /** UpgradeLineView */
        readonly UpgradeLineView: {
            readonly at: string;
            readonly by: string | null;
            readonly byName: string | null;
            /** @enum {unknown} */
            readonly choice: "ours" | "theirs" | "other" | null;
            readonly clauses: readonly components["schemas"]["ClauseReference"][];
            readonly document: components["schemas"]["TailoredDocument"];
            /** @description `company:acme/3`: the layer and the place in its list. */
            readonly id: string;
            /** @description The target in words. */
            readonly label: string;
            readonly layer: string;
            /** @description Whether a person must decide; what is kept and what is redundant goes without saying. */
            readonly needsChoice: boolean;
            /** @description What stands there in the new edition. */
            readonly now: string;
            readonly nowValue: unknown;
            /** @description What stood there below when it was written, as a person reads it. */
            readonly old: string;
            readonly oldValue: unknown;
            /** @enum {unknown} */
            readonly op: "set" | "add" | "move" | "remove";
            readonly operation: components["schemas"]["Operation"];
            /** @description What the company makes of it. */
            readonly own: string;
            readonly ownValue: unknown;
            /** @description Why it cannot be applied any more. */
            readonly reasons: readonly components["schemas"]["Issue"][];
            readonly verdict: components["schemas"]["UpgradeVerdict"];
            readonly why: string | null;
        };
        /**
         * UpgradePlan
         * @description What another edition of the policy below does to every change of the company's, in the reader's language.
         */
        readonly UpgradePlan: {
            /** UpgradeCounts */
            readonly counts: {
                readonly conflict: number;
                readonly forbidden: number;
                readonly keep: number;
                readonly orphan: number;
                readonly redundant: number;
                /** @description Lines that a person must decide still. */
                readonly undecided: number;
            };
            /** @description What the choices leave wrong; pointers into the layer that would come out, in the document `layer/company:acme`. */
            readonly issues: readonly components["schemas"]["Issue"][];
            /** @description Every operation of the company's layer, in its order. */
            readonly lines: readonly components["schemas"]["UpgradeLineView"][];
            readonly to: components["schemas"]["BaseTitle"];
        };
        /** UpgradePlanRequest */
        readonly UpgradePlanRequest: {
            readonly choices?: components["schemas"]["UpgradeChoices"];
            readonly to: components["schemas"]["BaseReference"];
        };
        /**
         * UpgradeRehearsal
         * @description What an upgrade changes for what there is. Nothing is written.
         */
        readonly UpgradeRehearsal: {
            /** @description Worked examples that go otherwise, or are new and fail. */
            readonly cases: readonly components["schemas"]["RehearsedCase"][];
            /** @description Open tasks that would be due at another moment. */
            readonly clocks: readonly components["schemas"]["MovedDue"][];
            /** @description Whether that was all there are. */
            readonly complete: boolean;
            /** @description Forms that somebody is filling in and that have something wrong which they had not. */
            readonly drafts: readonly components["schemas"]["RehearsedAnswers"][];
            /** @description The same counted. */
            readonly groups: readonly components["schemas"]["RehearsedGroup"][];
            /** @description What keeps it from being rehearsed at all: undecided lines, or a policy that makes no sense. */
            readonly issues: readonly components["schemas"]["Issue"][];
            /** @description How many of each kind were gone through at most; of forms the newest. */
            readonly limit: number;
            /** @description Stored records about which the policy decides otherwise, by their names; the first hundred. */
            readonly outcomes: readonly components["schemas"]["RehearsedRecord"][];
            /** RehearsalCounts */
            readonly replayed: {
                readonly cases: number;
                readonly clocks: number;
                readonly drafts: number;
                readonly records: number;
                readonly submissions: number;
            };
            /** @description Forms that were handed in and would be refused now. */
            readonly submissions: readonly components["schemas"]["RehearsedAnswers"][];
        };
        /** UpgradeRehearsalRequest */
        readonly UpgradeRehearsalRequest: {
            readonly choices?: components["schemas"]["UpgradeChoices"];
            readonly to: components["schemas"]["BaseReference"];
        };
        /**
         * UpgradeVerdict
         * @description `keep`: nothing changed there below. `redundant`: it now says the same below. `conflict`: both have changed. `orphan`: what is named is gone. `forbidden`: no longer allowed.
         * @enum {unknown}
         */
        readonly UpgradeVerdict: "keep" | "redundant" | "conflict" | "orphan" | "forbidden";
        /**
         * Upload
         * @description A file and how much of it is here.
         */
        readonly Upload: {
            /** @description Whether all bytes are here and have been checked. */
            readonly complete: boolean;
            readonly name: string;
            /** @description Bytes that are here, from the start: go on from there. */
            readonly offset: number;
            /** @description How many bytes are made durable at a time. */
            readonly pieceBytes: number;
            /** @description Of all bytes, lower-case hexadecimal. */
            readonly sha256: string;
            /** @description Bytes, as announced. */
            readonly size: number;
            /** @description The MIME type: what the bytes show, else what was announced. */
            readonly type: string;
        };
        /**
         * UploadRequest
         * @description A file that is to be uploaded.
         */
        readonly UploadRequest: {
            /** @description What it is called; only its last part counts. */
            readonly name: string;
            /** @description Of all bytes, lower-case hexadecimal. */
            readonly sha256: string;
            /** @description Bytes. */
            readonly size: number;
            /** @description The MIME type. */
            readonly type: string;
        };
        /**
         * ValueType
         * @description What kind of value this is, with what belongs to it: the currency of money, the unit of a duration, the options of an enum.
         */
        readonly ValueType: {
            /** @description For `money`. */
            readonly currency?: string;
            /** @description For `enum` and for a list of an enum: which one. */
            readonly enum?: components["schemas"]["Name"];
            /**
             * @description For `list`: what it holds.
             * @enum {unknown}
             */
            readonly of?: "enum" | "text" | "timeRange" | "reference" | "role" | "calendarKey" | "file" | "date";
            /**
             * @description Money or a number per period.
             * @enum {unknown}
             */
            readonly per?: "day" | "week" | "month" | "quarter" | "halfYear" | "year";
            /** @description For `reference`: which record. */
            readonly to?: components["schemas"]["Name"];
            /** @enum {unknown} */
            readonly type: "text" | "boolean" | "integer" | "number" | "percent" | "money" | "duration" | "time" | "date" | "dateTime" | "monthDay" | "weekTime" | "timeRange" | "enum" | "list" | "cadence" | "role" | "reference" | "file" | "address" | "location" | "signature";
            /**
             * @description For `duration`: what the number counts. For a number: what is counted.
             * @enum {unknown}
             */
            readonly unit?: "minute" | "hour" | "day" | "workingDay" | "week" | "month" | "year" | "person" | "customer" | "complaint" | "answer" | "level" | "point";
        };
        /** VersionOutcome */
        readonly VersionOutcome: {
            readonly clauses: readonly string[];
            /** @enum {unknown} */
            readonly status: "decided" | "undetermined";
            /** @description The outcome's main output; null when there is none. */
            readonly value: unknown;
        };
        /** VisitCapacity */
        readonly VisitCapacity: {
            readonly accountManagers: number;
            /** @description Tier 1 customers that one account manager may have. */
            readonly perManager: number;
            /** @description Visits a month when every account manager has as many tier 1 customers as the policy allows, at the cadence in force. */
            readonly perMonth: number;
        };
        /**
         * VisitImpact
         * @description The visits that the policy asks for; absent when it asks for none.
         */
        readonly VisitImpact: {
            readonly after: components["schemas"]["VisitLoad"];
            readonly before: components["schemas"]["VisitLoad"];
            readonly capacity?: components["schemas"]["VisitCapacity"];
            readonly overloaded: readonly components["schemas"]["OverloadedManager"][];
        };
        /** VisitLoad */
        readonly VisitLoad: {
            /** @description The same by the outcome of the decision. */
            readonly byTier: {
                readonly [key: string]: number;
            };
            /** @description Visits that the policy asks for in an average month, to two decimals. */
            readonly perMonth: number;
        };
        /**
         * Vocabulary
         * @description The words that rules may use: enums, records, facts and named conditions.
         */
        readonly Vocabulary: {
            readonly $schema?: string;
            readonly conditions?: readonly components["schemas"]["ConditionDefinition"][];
            readonly enums?: {
                readonly [key: string]: components["schemas"]["EnumDefinition"];
            };
            readonly facts?: readonly components["schemas"]["Fact"][];
            readonly id: components["schemas"]["Name"];
            /** @constant */
            readonly kind: "vocabulary";
            readonly records?: {
                readonly [key: string]: components["schemas"]["RecordDefinition"];
            };
            readonly title: components["schemas"]["Text"];
        };
        /** VoidClockRequest */
        readonly VoidClockRequest: {
            /** @description Why; no personal data, it cannot be erased. */
            readonly note: string;
            /** @description One target; all that it can be about when left out. */
            readonly target?: string;
        };
        /**
         * Weekday
         * @description A day of the week.
         * @enum {unknown}
         */
        readonly Weekday: "monday" | "tuesday" | "wednesday" | "thursday" | "friday" | "saturday" | "sunday";
        /**
         * WholeMonths
         * @description Complete months between two days; a month is complete on the same day of the month, or on the last day of a shorter one.
         */
        readonly WholeMonths: {
            readonly wholeMonths: {
                readonly from: components["schemas"]["Expression"];
                readonly to: components["schemas"]["Expression"];
            };
        };
        /**
         * Window
         * @description Which records count, by the day of one of their fields.
         */
        readonly Window: {
            /** @description The date or date-time field that places a record in time. */
            readonly at: components["schemas"]["Name"];
            readonly span: components["schemas"]["ChosenSpan"];
        };
        /**
         * WorkingDays
         * @description The same in working days of the policy's calendar; unknown without one.
         */
        readonly WorkingDays: {
            readonly workingDays: {
                readonly from: components["schemas"]["Expression"];
                readonly to: components["schemas"]["Expression"];
            } | {
                readonly in: components["schemas"]["ChosenSpan"];
            };
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type Absolute = components['schemas']['Absolute'];
export type Add = components['schemas']['Add'];
export type Affected = components['schemas']['Affected'];
export type AffectedQuery = components['schemas']['AffectedQuery'];
export type AffectedRule = components['schemas']['AffectedRule'];
export type Aggregate = components['schemas']['Aggregate'];
export type AllOf = components['schemas']['AllOf'];
export type Analysis = components['schemas']['Analysis'];
export type AnalysisRequest = components['schemas']['AnalysisRequest'];
export type AnyOf = components['schemas']['AnyOf'];
export type ApproveOverrideRequest = components['schemas']['ApproveOverrideRequest'];
export type ApproveRequest = components['schemas']['ApproveRequest'];
export type ArgumentDefinition = components['schemas']['ArgumentDefinition'];
export type ArgumentReference = components['schemas']['ArgumentReference'];
export type ArtefactView = components['schemas']['ArtefactView'];
export type AssignTaskRequest = components['schemas']['AssignTaskRequest'];
export type AssumedDay = components['schemas']['AssumedDay'];
export type Base = components['schemas']['Base'];
export type BaseList = components['schemas']['BaseList'];
export type BaseReference = components['schemas']['BaseReference'];
export type BaseTitle = components['schemas']['BaseTitle'];
export type Before = components['schemas']['Before'];
export type Bounds = components['schemas']['Bounds'];
export type Budget = components['schemas']['Budget'];
export type Cadence = components['schemas']['Cadence'];
export type CadenceValue = components['schemas']['CadenceValue'];
export type Calendar = components['schemas']['Calendar'];
export type CalendarDay = components['schemas']['CalendarDay'];
export type CalendarDays = components['schemas']['CalendarDays'];
export type CalendarDaysQuery = components['schemas']['CalendarDaysQuery'];
export type CalendarDuty = components['schemas']['CalendarDuty'];
export type CalendarPreview = components['schemas']['CalendarPreview'];
export type CalendarPreviewRequest = components['schemas']['CalendarPreviewRequest'];
export type CalendarRead = components['schemas']['CalendarRead'];
export type CalendarSource = components['schemas']['CalendarSource'];
export type CalendarTextRequest = components['schemas']['CalendarTextRequest'];
export type CareDates = components['schemas']['CareDates'];
export type CareTask = components['schemas']['CareTask'];
export type Case = components['schemas']['Case'];
export type CaseDifference = components['schemas']['CaseDifference'];
export type CaseFailure = components['schemas']['CaseFailure'];
export type Cases = components['schemas']['Cases'];
export type CasesSummary = components['schemas']['CasesSummary'];
export type CellComparison = components['schemas']['CellComparison'];
export type CellTest = components['schemas']['CellTest'];
export type Change = components['schemas']['Change'];
export type ChangedFact = components['schemas']['ChangedFact'];
export type Chapter = components['schemas']['Chapter'];
export type ChapterView = components['schemas']['ChapterView'];
export type Checked = components['schemas']['Checked'];
export type CheckedRequest = components['schemas']['CheckedRequest'];
export type Choice = components['schemas']['Choice'];
export type ChoiceOffer = components['schemas']['ChoiceOffer'];
export type ChosenByParameter = components['schemas']['ChosenByParameter'];
export type ChosenSpan = components['schemas']['ChosenSpan'];
export type Clause = components['schemas']['Clause'];
export type ClauseCheck = components['schemas']['ClauseCheck'];
export type ClauseCounts = components['schemas']['ClauseCounts'];
export type ClauseId = components['schemas']['ClauseId'];
export type ClauseIds = components['schemas']['ClauseIds'];
export type ClauseReference = components['schemas']['ClauseReference'];
export type ClauseView = components['schemas']['ClauseView'];
export type Clock = components['schemas']['Clock'];
export type ClockChange = components['schemas']['ClockChange'];
export type ClockEvent = components['schemas']['ClockEvent'];
export type ClockLength = components['schemas']['ClockLength'];
export type ClockLengths = components['schemas']['ClockLengths'];
export type ClockLimit = components['schemas']['ClockLimit'];
export type ClockMigrationResult = components['schemas']['ClockMigrationResult'];
export type ClockPause = components['schemas']['ClockPause'];
export type ClockSpan = components['schemas']['ClockSpan'];
export type ClockTarget = components['schemas']['ClockTarget'];
export type ColumnsQuery = components['schemas']['ColumnsQuery'];
export type Comparison = components['schemas']['Comparison'];
export type CompleteTaskRequest = components['schemas']['CompleteTaskRequest'];
export type ComputationTrace = components['schemas']['ComputationTrace'];
export type Condition = components['schemas']['Condition'];
export type ConditionDefinition = components['schemas']['ConditionDefinition'];
export type ConditionTrace = components['schemas']['ConditionTrace'];
export type CountedBy = components['schemas']['CountedBy'];
export type Creates = components['schemas']['Creates'];
export type Cursor = components['schemas']['Cursor'];
export type CustomerAmount = components['schemas']['CustomerAmount'];
export type DatedValue = components['schemas']['DatedValue'];
export type DayKind = components['schemas']['DayKind'];
export type DayOf = components['schemas']['DayOf'];
export type Days = components['schemas']['Days'];
export type DayTitle = components['schemas']['DayTitle'];
export type Decision = components['schemas']['Decision'];
export type DecisionAnalysis = components['schemas']['DecisionAnalysis'];
export type DecisionAnswer = components['schemas']['DecisionAnswer'];
export type DecisionComparison = components['schemas']['DecisionComparison'];
export type DecisionEvent = components['schemas']['DecisionEvent'];
export type DecisionHistory = components['schemas']['DecisionHistory'];
export type DecisionHistoryQuery = components['schemas']['DecisionHistoryQuery'];
export type DecisionRecord = components['schemas']['DecisionRecord'];
export type DecisionRecordList = components['schemas']['DecisionRecordList'];
export type DecisionRecordQuery = components['schemas']['DecisionRecordQuery'];
export type DecisionRecordSummary = components['schemas']['DecisionRecordSummary'];
export type DecisionRequest = components['schemas']['DecisionRequest'];
export type DecisionRun = components['schemas']['DecisionRun'];
export type DecisionTask = components['schemas']['DecisionTask'];
export type Delivery = components['schemas']['Delivery'];
export type DeliveryList = components['schemas']['DeliveryList'];
export type Deviation = components['schemas']['Deviation'];
export type Distribution = components['schemas']['Distribution'];
export type Divide = components['schemas']['Divide'];
export type DocumentsQuery = components['schemas']['DocumentsQuery'];
export type Done = components['schemas']['Done'];
export type DottedId = components['schemas']['DottedId'];
export type Draft = components['schemas']['Draft'];
export type DraftBody = components['schemas']['DraftBody'];
export type DraftList = components['schemas']['DraftList'];
export type DraftQuery = components['schemas']['DraftQuery'];
export type DraftStatus = components['schemas']['DraftStatus'];
export type DraftUpgrade = components['schemas']['DraftUpgrade'];
export type DueAssumption = components['schemas']['DueAssumption'];
export type DueChoice = components['schemas']['DueChoice'];
export type DueDay = components['schemas']['DueDay'];
export type DueMove = components['schemas']['DueMove'];
export type DueMoves = components['schemas']['DueMoves'];
export type DueMovesQuery = components['schemas']['DueMovesQuery'];
export type DueTrace = components['schemas']['DueTrace'];
export type DueTraceCalendar = components['schemas']['DueTraceCalendar'];
export type DueTraceLayer = components['schemas']['DueTraceLayer'];
export type DueWindow = components['schemas']['DueWindow'];
export type Duty = components['schemas']['Duty'];
export type DutyCalendar = components['schemas']['DutyCalendar'];
export type DutyCalendarQuery = components['schemas']['DutyCalendarQuery'];
export type DutyPerson = components['schemas']['DutyPerson'];
export type Elapsed = components['schemas']['Elapsed'];
export type EmptyQuery = components['schemas']['EmptyQuery'];
export type EndOverrideRequest = components['schemas']['EndOverrideRequest'];
export type EnumDefinition = components['schemas']['EnumDefinition'];
export type EvaluateRequest = components['schemas']['EvaluateRequest'];
export type ExactDay = components['schemas']['ExactDay'];
export type Exemption = components['schemas']['Exemption'];
export type Expectation = components['schemas']['Expectation'];
export type Explanation = components['schemas']['Explanation'];
export type Expression = components['schemas']['Expression'];
export type Extension = components['schemas']['Extension'];
export type ExtensionAllowed = components['schemas']['ExtensionAllowed'];
export type ExtensionAsked = components['schemas']['ExtensionAsked'];
export type ExtensionDecisionRequest = components['schemas']['ExtensionDecisionRequest'];
export type ExtensionRequest = components['schemas']['ExtensionRequest'];
export type Fact = components['schemas']['Fact'];
export type FactReference = components['schemas']['FactReference'];
export type FactSegment = components['schemas']['FactSegment'];
export type FactTrace = components['schemas']['FactTrace'];
export type FieldReference = components['schemas']['FieldReference'];
export type FieldStateView = components['schemas']['FieldStateView'];
export type FixedRow = components['schemas']['FixedRow'];
export type FollowUp = components['schemas']['FollowUp'];
export type Form = components['schemas']['Form'];
export type FormCheck = components['schemas']['FormCheck'];
export type FormDraft = components['schemas']['FormDraft'];
export type FormDraftBody = components['schemas']['FormDraftBody'];
export type FormDraftChanges = components['schemas']['FormDraftChanges'];
export type FormDraftList = components['schemas']['FormDraftList'];
export type FormDraftQuery = components['schemas']['FormDraftQuery'];
export type FormDraftSummary = components['schemas']['FormDraftSummary'];
export type FormExportQuery = components['schemas']['FormExportQuery'];
export type FormField = components['schemas']['FormField'];
export type FormList = components['schemas']['FormList'];
export type FormPage = components['schemas']['FormPage'];
export type FormQuery = components['schemas']['FormQuery'];
export type FormSection = components['schemas']['FormSection'];
export type FormStateView = components['schemas']['FormStateView'];
export type FormSummary = components['schemas']['FormSummary'];
export type FormView = components['schemas']['FormView'];
export type FoundRule = components['schemas']['FoundRule'];
export type Greatest = components['schemas']['Greatest'];
export type Health = components['schemas']['Health'];
export type Hearer = components['schemas']['Hearer'];
export type Hours = components['schemas']['Hours'];
export type Impact = components['schemas']['Impact'];
export type ImpactQuery = components['schemas']['ImpactQuery'];
export type ImpactRequest = components['schemas']['ImpactRequest'];
export type ImportedTable = components['schemas']['ImportedTable'];
export type ImportQuery = components['schemas']['ImportQuery'];
export type ImportResult = components['schemas']['ImportResult'];
export type IsoDate = components['schemas']['IsoDate'];
export type Issue = components['schemas']['Issue'];
export type KeepUntil = components['schemas']['KeepUntil'];
export type Kept = components['schemas']['Kept'];
export type KeptLine = components['schemas']['KeptLine'];
export type LaterHours = components['schemas']['LaterHours'];
export type Layer = components['schemas']['Layer'];
export type Lead = components['schemas']['Lead'];
export type LeafTrace = components['schemas']['LeafTrace'];
export type Least = components['schemas']['Least'];
export type Limit = components['schemas']['Limit'];
export type Line = components['schemas']['Line'];
export type LineIssues = components['schemas']['LineIssues'];
export type LunarDay = components['schemas']['LunarDay'];
export type ManagerName = components['schemas']['ManagerName'];
export type Manifest = components['schemas']['Manifest'];
export type Me = components['schemas']['Me'];
export type MigrateClocksRequest = components['schemas']['MigrateClocksRequest'];
export type Missed = components['schemas']['Missed'];
export type Moment = components['schemas']['Moment'];
export type Move = components['schemas']['Move'];
export type MovedCustomer = components['schemas']['MovedCustomer'];
export type MovedDay = components['schemas']['MovedDay'];
export type MovedDue = components['schemas']['MovedDue'];
export type Multiply = components['schemas']['Multiply'];
export type Name = components['schemas']['Name'];
export type NamedCondition = components['schemas']['NamedCondition'];
export type NamedDay = components['schemas']['NamedDay'];
export type NamedSubject = components['schemas']['NamedSubject'];
export type NamedTrace = components['schemas']['NamedTrace'];
export type Names = components['schemas']['Names'];
export type NamesRequest = components['schemas']['NamesRequest'];
export type NearCustomer = components['schemas']['NearCustomer'];
export type NearThreshold = components['schemas']['NearThreshold'];
export type Negate = components['schemas']['Negate'];
export type NotApplicable = components['schemas']['NotApplicable'];
export type Notice = components['schemas']['Notice'];
export type NoticeList = components['schemas']['NoticeList'];
export type NoticeQuery = components['schemas']['NoticeQuery'];
export type NotOf = components['schemas']['NotOf'];
export type NotTrace = components['schemas']['NotTrace'];
export type Occasion = components['schemas']['Occasion'];
export type OccasionDay = components['schemas']['OccasionDay'];
export type OpenFigure = components['schemas']['OpenFigure'];
export type Opening = components['schemas']['Opening'];
export type OpenQuestion = components['schemas']['OpenQuestion'];
export type Operation = components['schemas']['Operation'];
export type OursLine = components['schemas']['OursLine'];
export type OutcomeChange = components['schemas']['OutcomeChange'];
export type OutcomeDifference = components['schemas']['OutcomeDifference'];
export type Output = components['schemas']['Output'];
export type OverloadedManager = components['schemas']['OverloadedManager'];
export type Override = components['schemas']['Override'];
export type OverrideBody = components['schemas']['OverrideBody'];
export type OverrideEnding = components['schemas']['OverrideEnding'];
export type OverrideList = components['schemas']['OverrideList'];
export type OverrideQuery = components['schemas']['OverrideQuery'];
export type OverrideStatus = components['schemas']['OverrideStatus'];
export type OverrideSubject = components['schemas']['OverrideSubject'];
export type OverrideTrace = components['schemas']['OverrideTrace'];
export type OverrideView = components['schemas']['OverrideView'];
export type PackDocuments = components['schemas']['PackDocuments'];
export type PackFigures = components['schemas']['PackFigures'];
export type PackList = components['schemas']['PackList'];
export type PackOffer = components['schemas']['PackOffer'];
export type PackQuery = components['schemas']['PackQuery'];
export type PackQuestion = components['schemas']['PackQuestion'];
export type PageQuery = components['schemas']['PageQuery'];
export type Parameter = components['schemas']['Parameter'];
export type ParameterCheck = components['schemas']['ParameterCheck'];
export type ParameterReference = components['schemas']['ParameterReference'];
export type Parameters = components['schemas']['Parameters'];
export type ParameterSegment = components['schemas']['ParameterSegment'];
export type ParameterTrace = components['schemas']['ParameterTrace'];
export type Params = components['schemas']['Params'];
export type ParamTrace = components['schemas']['ParamTrace'];
export type Pause = components['schemas']['Pause'];
export type PauseClockRequest = components['schemas']['PauseClockRequest'];
export type PauseReason = components['schemas']['PauseReason'];
export type People = components['schemas']['People'];
export type PermissionName = components['schemas']['PermissionName'];
export type Person = components['schemas']['Person'];
export type Policy = components['schemas']['Policy'];
export type PolicyDocument = components['schemas']['PolicyDocument'];
export type PolicyDocuments = components['schemas']['PolicyDocuments'];
export type PolicyQuery = components['schemas']['PolicyQuery'];
export type Population = components['schemas']['Population'];
export type PopulationQuery = components['schemas']['PopulationQuery'];
export type PopulationVisits = components['schemas']['PopulationVisits'];
export type PrefillSource = components['schemas']['PrefillSource'];
export type Problem = components['schemas']['Problem'];
export type PublishRequest = components['schemas']['PublishRequest'];
export type QuestionOption = components['schemas']['QuestionOption'];
export type Recipient = components['schemas']['Recipient'];
export type Recipients = components['schemas']['Recipients'];
export type RecordBody = components['schemas']['RecordBody'];
export type RecordClock = components['schemas']['RecordClock'];
export type RecordClocks = components['schemas']['RecordClocks'];
export type RecordDefinition = components['schemas']['RecordDefinition'];
export type RecordField = components['schemas']['RecordField'];
export type RecordList = components['schemas']['RecordList'];
export type RecordQuery = components['schemas']['RecordQuery'];
export type RecordReference = components['schemas']['RecordReference'];
export type RehearsedAnswers = components['schemas']['RehearsedAnswers'];
export type RehearsedCase = components['schemas']['RehearsedCase'];
export type RehearsedGroup = components['schemas']['RehearsedGroup'];
export type RehearsedRecord = components['schemas']['RehearsedRecord'];
export type RejectOverrideRequest = components['schemas']['RejectOverrideRequest'];
export type RejectRequest = components['schemas']['RejectRequest'];
export type Release = components['schemas']['Release'];
export type ReleaseList = components['schemas']['ReleaseList'];
export type ReleaseReference = components['schemas']['ReleaseReference'];
export type ReleaseSummary = components['schemas']['ReleaseSummary'];
export type RenamedField = components['schemas']['RenamedField'];
export type Reopen = components['schemas']['Reopen'];
export type ReopenClockRequest = components['schemas']['ReopenClockRequest'];
export type ResumeClockRequest = components['schemas']['ResumeClockRequest'];
export type RetiredField = components['schemas']['RetiredField'];
export type Round = components['schemas']['Round'];
export type RowName = components['schemas']['RowName'];
export type Rule = components['schemas']['Rule'];
export type RuleFinding = components['schemas']['RuleFinding'];
export type RulesAlone = components['schemas']['RulesAlone'];
export type RuleTrace = components['schemas']['RuleTrace'];
export type RunRelease = components['schemas']['RunRelease'];
export type Said = components['schemas']['Said'];
export type Scorecard = components['schemas']['Scorecard'];
export type ScorePart = components['schemas']['ScorePart'];
export type Section = components['schemas']['Section'];
export type SectionView = components['schemas']['SectionView'];
export type Segment = components['schemas']['Segment'];
export type SentenceChange = components['schemas']['SentenceChange'];
export type SeveralTrace = components['schemas']['SeveralTrace'];
export type SheetIssue = components['schemas']['SheetIssue'];
export type Shift = components['schemas']['Shift'];
export type SilentFigure = components['schemas']['SilentFigure'];
export type Span = components['schemas']['Span'];
export type StartAnswer = components['schemas']['StartAnswer'];
export type StartClause = components['schemas']['StartClause'];
export type Started = components['schemas']['Started'];
export type StartRequest = components['schemas']['StartRequest'];
export type StoppedPart = components['schemas']['StoppedPart'];
export type StoredRecord = components['schemas']['StoredRecord'];
export type Submission = components['schemas']['Submission'];
export type SubmissionList = components['schemas']['SubmissionList'];
export type SubmissionQuery = components['schemas']['SubmissionQuery'];
export type SubmissionRequest = components['schemas']['SubmissionRequest'];
export type SubmissionSummary = components['schemas']['SubmissionSummary'];
export type SubmitRequest = components['schemas']['SubmitRequest'];
export type Submitted = components['schemas']['Submitted'];
export type SubmittedFile = components['schemas']['SubmittedFile'];
export type Subscription = components['schemas']['Subscription'];
export type SubscriptionBody = components['schemas']['SubscriptionBody'];
export type SubscriptionChangeBody = components['schemas']['SubscriptionChangeBody'];
export type SubscriptionFilter = components['schemas']['SubscriptionFilter'];
export type SubscriptionList = components['schemas']['SubscriptionList'];
export type Subtract = components['schemas']['Subtract'];
export type Survey = components['schemas']['Survey'];
export type SurveyLink = components['schemas']['SurveyLink'];
export type SurveyLinkCreated = components['schemas']['SurveyLinkCreated'];
export type SurveyLinkList = components['schemas']['SurveyLinkList'];
export type SurveyLinkQuery = components['schemas']['SurveyLinkQuery'];
export type SurveyLinkRequest = components['schemas']['SurveyLinkRequest'];
export type SurveySubmissionRequest = components['schemas']['SurveySubmissionRequest'];
export type SurveySubmitted = components['schemas']['SurveySubmitted'];
export type SurveyView = components['schemas']['SurveyView'];
export type SwitchAtOnce = components['schemas']['SwitchAtOnce'];
export type SwitchInSteps = components['schemas']['SwitchInSteps'];
export type Table = components['schemas']['Table'];
export type TableCell = components['schemas']['TableCell'];
export type TableColumn = components['schemas']['TableColumn'];
export type TableFile = components['schemas']['TableFile'];
export type TableFileQuery = components['schemas']['TableFileQuery'];
export type TableImportRequest = components['schemas']['TableImportRequest'];
export type TableRow = components['schemas']['TableRow'];
export type TailoredArtefact = components['schemas']['TailoredArtefact'];
export type TailoredDocument = components['schemas']['TailoredDocument'];
export type Tailoring = components['schemas']['Tailoring'];
export type TailoringBelow = components['schemas']['TailoringBelow'];
export type TailoringChecked = components['schemas']['TailoringChecked'];
export type TailoringCheckRequest = components['schemas']['TailoringCheckRequest'];
export type TailoringView = components['schemas']['TailoringView'];
export type TailorTarget = components['schemas']['TailorTarget'];
export type Target = components['schemas']['Target'];
export type TargetOrigin = components['schemas']['TargetOrigin'];
export type TargetTrace = components['schemas']['TargetTrace'];
export type Task = components['schemas']['Task'];
export type TaskList = components['schemas']['TaskList'];
export type TaskQuery = components['schemas']['TaskQuery'];
export type Text = components['schemas']['Text'];
export type TextSegment = components['schemas']['TextSegment'];
export type Threshold = components['schemas']['Threshold'];
export type Timer = components['schemas']['Timer'];
export type TimerList = components['schemas']['TimerList'];
export type TimerQuery = components['schemas']['TimerQuery'];
export type Today = components['schemas']['Today'];
export type Trace = components['schemas']['Trace'];
export type Transition = components['schemas']['Transition'];
export type TransitionChoice = components['schemas']['TransitionChoice'];
export type TransitionFact = components['schemas']['TransitionFact'];
export type TransitionGroup = components['schemas']['TransitionGroup'];
export type TransitionPreview = components['schemas']['TransitionPreview'];
export type TransitionPreviewRequest = components['schemas']['TransitionPreviewRequest'];
export type Transitions = components['schemas']['Transitions'];
export type TransitionStep = components['schemas']['TransitionStep'];
export type UndatedSubjects = components['schemas']['UndatedSubjects'];
export type Until = components['schemas']['Until'];
export type UpgradeChoice = components['schemas']['UpgradeChoice'];
export type UpgradeChoices = components['schemas']['UpgradeChoices'];
export type UpgradeLineView = components['schemas']['UpgradeLineView'];
export type UpgradePlan = components['schemas']['UpgradePlan'];
export type UpgradePlanRequest = components['schemas']['UpgradePlanRequest'];
export type UpgradeRehearsal = components['schemas']['UpgradeRehearsal'];
export type UpgradeRehearsalRequest = components['schemas']['UpgradeRehearsalRequest'];
export type UpgradeVerdict = components['schemas']['UpgradeVerdict'];
export type Upload = components['schemas']['Upload'];
export type UploadRequest = components['schemas']['UploadRequest'];
export type ValueType = components['schemas']['ValueType'];
export type VersionOutcome = components['schemas']['VersionOutcome'];
export type VisitCapacity = components['schemas']['VisitCapacity'];
export type VisitImpact = components['schemas']['VisitImpact'];
export type VisitLoad = components['schemas']['VisitLoad'];
export type Vocabulary = components['schemas']['Vocabulary'];
export type VoidClockRequest = components['schemas']['VoidClockRequest'];
export type Weekday = components['schemas']['Weekday'];
export type WholeMonths = components['schemas']['WholeMonths'];
export type Window = components['schemas']['Window'];
export type WorkingDays = components['schemas']['WorkingDays'];
export type $defs = Record<string, never>;
export interface operations {
    readonly getLive: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Success. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Health"];
                };
            };
            /** @description Any other problem. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly getReady: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Success. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Health"];
                };
            };
            /** @description `server/unavailable` */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other problem. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly analyseRules: {
        readonly parameters: {
            readonly query?: {
                readonly locale?: "zh-CN" | "en";
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["AnalysisRequest"];
            };
        };
        readonly responses: {
            /** @description Success. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Analysis"];
                };
            };
            /** @description `document/not-json` */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/unauthenticated` */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/forbidden` */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `policy/unknown-decision`, `server/no-release` */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/body-too-large` */
            readonly 413: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/wrong-content-type` */
            readonly 415: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `document/no-shape-fits`, `input/not-a-date`, `policy/not-in-force` */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/unexpected` */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/unavailable` */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other problem. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly listBases: {
        readonly parameters: {
            readonly query?: {
                readonly locale?: "zh-CN" | "en";
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Success. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["BaseList"];
                };
            };
            /** @description `server/unauthenticated` */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/forbidden` */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/no-release` */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/unexpected` */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/unavailable` */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other problem. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly getBlob: {
        readonly parameters: {
            readonly query?: {
                readonly locale?: "zh-CN" | "en";
            };
            readonly header?: never;
            readonly path: {
                readonly sha256: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Success. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "*/*": string;
                };
            };
            /** @description `server/unauthenticated` */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/forbidden` */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `blob/unknown` */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/unexpected` */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/unavailable` */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other problem. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly getDutyCalendar: {
        readonly parameters: {
            readonly query?: {
                readonly capacity?: number;
                readonly from?: string;
                readonly locale?: "zh-CN" | "en";
                readonly to?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Success. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["DutyCalendar"];
                };
            };
            /** @description `server/unauthenticated` */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/forbidden` */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/no-release` */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `input/not-a-date`, `server/too-many-days` */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/unexpected` */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/unavailable` */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other problem. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly listCalendarDays: {
        readonly parameters: {
            readonly query?: {
                readonly days?: number;
                readonly from?: string;
                readonly locale?: "zh-CN" | "en";
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Success. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CalendarDays"];
                };
            };
            /** @description `server/unauthenticated` */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/forbidden` */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/no-release` */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `input/not-a-date` */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/unexpected` */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/unavailable` */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other problem. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly previewCalendar: {
        readonly parameters: {
            readonly query?: {
                readonly locale?: "zh-CN" | "en";
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["CalendarPreviewRequest"];
            };
        };
        readonly responses: {
            /** @description Success. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CalendarPreview"];
                };
            };
            /** @description `document/not-json` */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/unauthenticated` */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/forbidden` */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/no-release` */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/body-too-large` */
            readonly 413: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/wrong-content-type` */
            readonly 415: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `document/no-shape-fits`, `input/not-a-date` */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/unexpected` */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/unavailable` */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other problem. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly readCalendar: {
        readonly parameters: {
            readonly query?: {
                readonly locale?: "zh-CN" | "en";
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["CalendarTextRequest"];
            };
        };
        readonly responses: {
            /** @description Success. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CalendarRead"];
                };
            };
            /** @description `document/not-json` */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/unauthenticated` */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/forbidden` */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/no-release` */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/body-too-large` */
            readonly 413: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/wrong-content-type` */
            readonly 415: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `calendar/no-notice`, `calendar/not-icalendar`, `calendar/unknown`, `document/no-shape-fits` */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/unexpected` */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/unavailable` */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other problem. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly migrateClocks: {
        readonly parameters: {
            readonly query?: {
                readonly locale?: "zh-CN" | "en";
            };
            readonly header?: {
                readonly "Idempotency-Key"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["MigrateClocksRequest"];
            };
        };
        readonly responses: {
            /** @description Success. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ClockMigrationResult"];
                };
            };
            /** @description `document/not-json`, `server/bad-idempotency-key`, `storage/bad-cursor` */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/unauthenticated` */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/forbidden` */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/no-release`, `server/unknown-release` */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/idempotency-key-reused` */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/version-conflict` */
            readonly 412: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/body-too-large` */
            readonly 413: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/wrong-content-type` */
            readonly 415: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `document/no-shape-fits` */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/unexpected` */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/unavailable` */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other problem. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly decide: {
        readonly parameters: {
            readonly query?: {
                readonly locale?: "zh-CN" | "en";
            };
            readonly header?: {
                readonly "Idempotency-Key"?: string;
            };
            readonly path: {
                readonly decision: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["DecisionRequest"];
            };
        };
        readonly responses: {
            /** @description Success. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["DecisionAnswer"];
                };
            };
            /** @description `document/not-json`, `server/bad-idempotency-key` */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/unauthenticated` */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/forbidden` */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `policy/unknown-decision`, `server/no-release`, `server/unknown-record` */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/idempotency-key-reused` */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/body-too-large` */
            readonly 413: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/wrong-content-type` */
            readonly 415: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `clock/event-incomplete`, `document/no-shape-fits`, `facts/unknown`, `input/not-a-date`, `input/not-a-moment`, `policy/not-in-force`, `server/nobody-to-decide-for`, `server/nothing-to-record` */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/unexpected` */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/unavailable` */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other problem. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly getAffected: {
        readonly parameters: {
            readonly query?: {
                readonly asOf?: components["schemas"]["IsoDate"];
                readonly locale?: "zh-CN" | "en";
            };
            readonly header?: never;
            readonly path: {
                readonly decision: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Success. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Affected"];
                };
            };
            /** @description `server/unauthenticated` */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/forbidden` */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `policy/unknown-decision`, `server/no-release` */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `input/not-a-date`, `policy/not-in-force` */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/unexpected` */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/unavailable` */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other problem. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly getDecisionHistory: {
        readonly parameters: {
            readonly query: {
                readonly from?: components["schemas"]["IsoDate"];
                readonly locale?: "zh-CN" | "en";
                readonly step?: "month" | "quarter";
                readonly subject: string;
                readonly to?: components["schemas"]["IsoDate"];
            };
            readonly header?: never;
            readonly path: {
                readonly decision: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Success. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["DecisionHistory"];
                };
            };
            /** @description `server/unauthenticated` */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/forbidden` */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `policy/unknown-decision`, `server/no-release`, `server/unknown-record` */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `input/not-a-date`, `server/too-many-days` */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/unexpected` */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/unavailable` */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other problem. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly listDecisionRecords: {
        readonly parameters: {
            readonly query: {
                readonly cursor?: components["schemas"]["Cursor"];
                readonly limit?: components["schemas"]["Limit"];
                readonly locale?: "zh-CN" | "en";
                readonly subject: string;
            };
            readonly header?: never;
            readonly path: {
                readonly decision: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Success. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["DecisionRecordList"];
                };
            };
            /** @description `storage/bad-cursor` */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/unauthenticated` */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/forbidden` */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/unexpected` */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/unavailable` */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other problem. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly getDecisionRecord: {
        readonly parameters: {
            readonly query?: {
                readonly locale?: "zh-CN" | "en";
            };
            readonly header?: never;
            readonly path: {
                readonly decision: string;
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Success. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["DecisionRecord"];
                };
            };
            /** @description `server/unauthenticated` */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/forbidden` */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/unknown-record`, `server/unknown-release` */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/unexpected` */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/unavailable` */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other problem. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly getTable: {
        readonly parameters: {
            readonly query?: {
                readonly format?: "csv" | "xlsx";
                readonly locale?: "zh-CN" | "en";
            };
            readonly header?: never;
            readonly path: {
                readonly decision: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Success. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["TableFile"];
                };
            };
            /** @description `server/unauthenticated` */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/forbidden` */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `policy/unknown-decision`, `server/no-release` */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `sheet/no-table` */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/unexpected` */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/unavailable` */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other problem. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly importTable: {
        readonly parameters: {
            readonly query?: {
                readonly locale?: "zh-CN" | "en";
            };
            readonly header?: never;
            readonly path: {
                readonly decision: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["TableImportRequest"];
            };
        };
        readonly responses: {
            /** @description Success. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ImportedTable"];
                };
            };
            /** @description `document/not-json` */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/unauthenticated` */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/forbidden` */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `policy/unknown-decision`, `server/no-release` */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/body-too-large` */
            readonly 413: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/wrong-content-type` */
            readonly 415: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `document/no-shape-fits`, `sheet/too-large`, `sheet/unreadable` */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/unexpected` */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/unavailable` */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other problem. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly listDrafts: {
        readonly parameters: {
            readonly query?: {
                readonly cursor?: components["schemas"]["Cursor"];
                readonly limit?: components["schemas"]["Limit"];
                readonly locale?: "zh-CN" | "en";
                readonly status?: components["schemas"]["DraftStatus"];
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Success. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["DraftList"];
                };
            };
            /** @description `storage/bad-cursor` */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/unauthenticated` */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/forbidden` */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/unexpected` */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/unavailable` */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other problem. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly createDraft: {
        readonly parameters: {
            readonly query?: {
                readonly locale?: "zh-CN" | "en";
            };
            readonly header?: {
                readonly "Idempotency-Key"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["DraftBody"];
            };
        };
        readonly responses: {
            /** @description Success. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Draft"];
                };
            };
            /** @description `document/not-json`, `server/bad-idempotency-key` */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/unauthenticated` */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/forbidden` */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/no-release` */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/idempotency-key-reused` */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/body-too-large` */
            readonly 413: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/wrong-content-type` */
            readonly 415: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `document/no-shape-fits`, `server/nothing-to-keep`, `server/unknown-base`, `server/upgrade-alone`, `server/upgrade-to-same`, `tailoring/locked`, `tailoring/unknown-target` */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/unexpected` */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/unavailable` */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other problem. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly getDraft: {
        readonly parameters: {
            readonly query?: {
                readonly locale?: "zh-CN" | "en";
            };
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Success. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Draft"];
                };
            };
            /** @description `server/unauthenticated` */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/forbidden` */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/unknown-draft` */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/unexpected` */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/unavailable` */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other problem. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly replaceDraft: {
        readonly parameters: {
            readonly query?: {
                readonly locale?: "zh-CN" | "en";
            };
            readonly header: {
                readonly "If-Match": string;
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["DraftBody"];
            };
        };
        readonly responses: {
            /** @description Success. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Draft"];
                };
            };
            /** @description `document/not-json` */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/unauthenticated` */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/forbidden`, `server/not-author` */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/unknown-draft` */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/draft-closed`, `server/draft-submitted` */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/version-conflict` */
            readonly 412: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/body-too-large` */
            readonly 413: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/wrong-content-type` */
            readonly 415: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `document/no-shape-fits`, `server/nothing-to-keep`, `server/unknown-base`, `server/upgrade-alone`, `server/upgrade-to-same`, `tailoring/locked`, `tailoring/unknown-target` */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/if-match-missing` */
            readonly 428: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/unexpected` */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/unavailable` */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other problem. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly deleteDraft: {
        readonly parameters: {
            readonly query?: {
                readonly locale?: "zh-CN" | "en";
            };
            readonly header: {
                readonly "If-Match": string;
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Done. */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `server/unauthenticated` */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/forbidden`, `server/not-author` */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/unknown-draft` */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/draft-closed`, `server/draft-submitted` */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/version-conflict` */
            readonly 412: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/if-match-missing` */
            readonly 428: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/unexpected` */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/unavailable` */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other problem. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly approveDraft: {
        readonly parameters: {
            readonly query?: {
                readonly locale?: "zh-CN" | "en";
            };
            readonly header?: {
                readonly "Idempotency-Key"?: string;
                readonly "If-Match"?: string;
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ApproveRequest"];
            };
        };
        readonly responses: {
            /** @description Success. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Release"];
                };
            };
            /** @description `document/not-json`, `server/bad-idempotency-key` */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/unauthenticated` */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/forbidden`, `server/own-draft` */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/unknown-draft` */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/draft-closed`, `server/draft-not-submitted`, `server/draft-rejected`, `server/idempotency-key-reused`, `server/publish-raced`, `server/upgrade-moved`, `tailoring/conflict` */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/version-conflict` */
            readonly 412: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/body-too-large` */
            readonly 413: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/wrong-content-type` */
            readonly 415: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `document/no-shape-fits`, `parameter/check-failed`, `policy/case-failed`, `server/unknown-base`, `server/unknown-upgrade-line`, `tailoring/accepts-value`, `tailoring/kept`, `tailoring/loosened`, `tailoring/no-deviation`, `tailoring/not-proved`, `tailoring/outcome-loosened`, `tailoring/undecided`, `transition/latest`, `transition/not-a-date`, `transition/not-an-order`, `transition/nothing-to-keep`, `transition/twice`, `transition/undated`, `transition/unknown-fact` */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/unexpected` */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/unavailable` */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other problem. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly getDraftImpact: {
        readonly parameters: {
            readonly query?: {
                readonly asOf?: components["schemas"]["IsoDate"];
                readonly decision?: string;
                readonly locale?: "zh-CN" | "en";
                readonly rehearse?: boolean;
            };
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Success. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Impact"];
                };
            };
            /** @description `server/unauthenticated` */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/forbidden` */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `policy/unknown-decision`, `server/no-release`, `server/unknown-draft` */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `input/not-a-date`, `server/unknown-base` */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/unexpected` */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/unavailable` */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other problem. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly publishDraft: {
        readonly parameters: {
            readonly query?: {
                readonly locale?: "zh-CN" | "en";
            };
            readonly header?: {
                readonly "Idempotency-Key"?: string;
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["PublishRequest"];
            };
        };
        readonly responses: {
            /** @description Success. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Release"];
                };
            };
            /** @description `document/not-json`, `server/bad-idempotency-key` */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/unauthenticated` */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/forbidden`, `server/own-draft` */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/unknown-draft` */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/draft-closed`, `server/draft-rejected`, `server/idempotency-key-reused`, `server/publish-raced`, `server/upgrade-moved`, `tailoring/conflict` */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/version-conflict` */
            readonly 412: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/body-too-large` */
            readonly 413: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/wrong-content-type` */
            readonly 415: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `document/no-shape-fits`, `parameter/check-failed`, `policy/case-failed`, `server/draft-empty`, `server/no-such-time`, `server/unknown-base`, `server/unknown-upgrade-line`, `tailoring/accepts-value`, `tailoring/kept`, `tailoring/loosened`, `tailoring/no-deviation`, `tailoring/not-proved`, `tailoring/outcome-loosened`, `tailoring/undecided`, `transition/latest`, `transition/not-a-date`, `transition/not-an-order`, `transition/nothing-to-keep`, `transition/twice`, `transition/undated`, `transition/unknown-fact` */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/unexpected` */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/unavailable` */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other problem. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly rejectDraft: {
        readonly parameters: {
            readonly query?: {
                readonly locale?: "zh-CN" | "en";
            };
            readonly header?: {
                readonly "Idempotency-Key"?: string;
                readonly "If-Match"?: string;
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["RejectRequest"];
            };
        };
        readonly responses: {
            /** @description Success. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Draft"];
                };
            };
            /** @description `document/not-json`, `server/bad-idempotency-key` */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/unauthenticated` */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/forbidden`, `server/own-draft` */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/unknown-draft` */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/draft-closed`, `server/draft-not-submitted`, `server/draft-rejected`, `server/idempotency-key-reused` */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/version-conflict` */
            readonly 412: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/body-too-large` */
            readonly 413: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/wrong-content-type` */
            readonly 415: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `document/no-shape-fits` */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/unexpected` */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/unavailable` */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other problem. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly submitDraft: {
        readonly parameters: {
            readonly query?: {
                readonly locale?: "zh-CN" | "en";
            };
            readonly header?: {
                readonly "Idempotency-Key"?: string;
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["SubmitRequest"];
            };
        };
        readonly responses: {
            /** @description Success. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Draft"];
                };
            };
            /** @description `document/not-json`, `server/bad-idempotency-key` */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/unauthenticated` */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/forbidden`, `server/not-author` */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/unknown-draft` */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/draft-closed`, `server/draft-rejected`, `server/draft-submitted`, `server/idempotency-key-reused`, `server/upgrade-moved`, `tailoring/conflict` */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/version-conflict` */
            readonly 412: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/body-too-large` */
            readonly 413: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/wrong-content-type` */
            readonly 415: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `document/no-shape-fits`, `parameter/check-failed`, `policy/case-failed`, `server/draft-empty`, `server/no-such-time`, `server/unknown-base`, `server/unknown-upgrade-line`, `tailoring/accepts-value`, `tailoring/kept`, `tailoring/loosened`, `tailoring/no-deviation`, `tailoring/not-proved`, `tailoring/outcome-loosened`, `tailoring/undecided`, `transition/latest`, `transition/not-a-date`, `transition/not-an-order`, `transition/nothing-to-keep`, `transition/twice`, `transition/undated`, `transition/unknown-fact` */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/unexpected` */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/unavailable` */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other problem. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly withdrawDraft: {
        readonly parameters: {
            readonly query?: {
                readonly locale?: "zh-CN" | "en";
            };
            readonly header?: {
                readonly "Idempotency-Key"?: string;
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Success. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Draft"];
                };
            };
            /** @description `server/bad-idempotency-key` */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/unauthenticated` */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/forbidden`, `server/not-author` */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/unknown-draft` */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/draft-closed`, `server/draft-not-submitted`, `server/draft-rejected`, `server/idempotency-key-reused` */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/version-conflict` */
            readonly 412: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/unexpected` */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/unavailable` */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other problem. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly listFormDrafts: {
        readonly parameters: {
            readonly query?: {
                readonly cursor?: components["schemas"]["Cursor"];
                readonly form?: string;
                readonly limit?: components["schemas"]["Limit"];
                readonly locale?: "zh-CN" | "en";
                readonly subject?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Success. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["FormDraftList"];
                };
            };
            /** @description `storage/bad-cursor` */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/unauthenticated` */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/forbidden` */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/unexpected` */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/unavailable` */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other problem. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly getFormDraft: {
        readonly parameters: {
            readonly query?: {
                readonly locale?: "zh-CN" | "en";
            };
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Success. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["FormDraft"];
                };
            };
            /** @description `server/unauthenticated` */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/forbidden` */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/no-release`, `server/unknown-form-draft` */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/unexpected` */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/unavailable` */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other problem. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly putFormDraft: {
        readonly parameters: {
            readonly query?: {
                readonly locale?: "zh-CN" | "en";
            };
            readonly header?: {
                readonly "If-Match"?: string;
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["FormDraftBody"];
            };
        };
        readonly responses: {
            /** @description Success. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["FormDraft"];
                };
            };
            /** @description `document/not-json` */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/unauthenticated` */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/forbidden` */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/no-release`, `server/unknown-form` */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/unknown-revision` */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/version-conflict` */
            readonly 412: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/body-too-large` */
            readonly 413: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/wrong-content-type` */
            readonly 415: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `document/no-shape-fits`, `document/wrong-pattern` */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/unexpected` */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/unavailable` */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other problem. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly deleteFormDraft: {
        readonly parameters: {
            readonly query?: {
                readonly locale?: "zh-CN" | "en";
            };
            readonly header?: {
                readonly "If-Match"?: string;
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Done. */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `server/unauthenticated` */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/forbidden` */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/unknown-form-draft` */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/version-conflict` */
            readonly 412: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/unexpected` */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/unavailable` */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other problem. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly listForms: {
        readonly parameters: {
            readonly query?: {
                readonly locale?: "zh-CN" | "en";
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Success. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["FormList"];
                };
            };
            /** @description `server/unauthenticated` */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/forbidden` */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/no-release` */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/unexpected` */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/unavailable` */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other problem. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly getForm: {
        readonly parameters: {
            readonly query?: {
                readonly locale?: "zh-CN" | "en";
                readonly subject?: string;
            };
            readonly header?: never;
            readonly path: {
                readonly form: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Success. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["FormView"];
                };
            };
            /** @description `server/unauthenticated` */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/forbidden` */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/no-release`, `server/unknown-form`, `server/unknown-record` */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/unexpected` */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/unavailable` */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other problem. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly evaluateForm: {
        readonly parameters: {
            readonly query?: {
                readonly locale?: "zh-CN" | "en";
            };
            readonly header?: never;
            readonly path: {
                readonly form: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["EvaluateRequest"];
            };
        };
        readonly responses: {
            /** @description Success. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["FormStateView"];
                };
            };
            /** @description `document/not-json` */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/unauthenticated` */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/forbidden` */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/no-release`, `server/unknown-form`, `server/unknown-record` */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/body-too-large` */
            readonly 413: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/wrong-content-type` */
            readonly 415: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `document/no-shape-fits`, `server/no-such-field` */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/unexpected` */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/unavailable` */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other problem. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly exportForm: {
        readonly parameters: {
            readonly query?: {
                readonly format?: "csv" | "ndjson" | "xlsx";
                readonly from?: components["schemas"]["Moment"];
                readonly locale?: "zh-CN" | "en";
                readonly until?: components["schemas"]["Moment"];
            };
            readonly header?: never;
            readonly path: {
                readonly form: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Success. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "*/*": string;
                };
            };
            /** @description `server/unauthenticated` */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/forbidden` */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/no-release`, `server/unknown-form` */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/export-too-large` */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/unexpected` */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/unavailable` */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other problem. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly submitForm: {
        readonly parameters: {
            readonly query?: {
                readonly locale?: "zh-CN" | "en";
            };
            readonly header?: {
                readonly "Idempotency-Key"?: string;
            };
            readonly path: {
                readonly form: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["SubmissionRequest"];
            };
        };
        readonly responses: {
            /** @description Success. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Submitted"];
                };
            };
            /** @description `document/not-json`, `server/bad-idempotency-key` */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/unauthenticated` */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/forbidden`, `server/not-your-form` */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/no-release`, `server/unknown-form`, `server/unknown-record` */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/form-changed`, `server/idempotency-key-reused`, `server/number-taken` */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/version-conflict` */
            readonly 412: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/body-too-large` */
            readonly 413: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/wrong-content-type` */
            readonly 415: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `blob/not-uploaded`, `document/no-shape-fits`, `form/check`, `form/missing`, `server/id-mismatch`, `server/no-such-field` */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/unexpected` */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/unavailable` */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other problem. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly getImpact: {
        readonly parameters: {
            readonly query?: {
                readonly locale?: "zh-CN" | "en";
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ImpactRequest"];
            };
        };
        readonly responses: {
            /** @description Success. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Impact"];
                };
            };
            /** @description `document/not-json` */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/unauthenticated` */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/forbidden` */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `policy/unknown-decision`, `server/no-release` */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/body-too-large` */
            readonly 413: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/wrong-content-type` */
            readonly 415: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `document/no-shape-fits`, `input/not-a-date` */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/unexpected` */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/unavailable` */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other problem. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly getMe: {
        readonly parameters: {
            readonly query?: {
                readonly locale?: "zh-CN" | "en";
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Success. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Me"];
                };
            };
            /** @description `server/unauthenticated` */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/unexpected` */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/unavailable` */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other problem. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly listNotices: {
        readonly parameters: {
            readonly query?: {
                readonly cursor?: components["schemas"]["Cursor"];
                readonly limit?: components["schemas"]["Limit"];
                readonly locale?: "zh-CN" | "en";
                readonly unread?: boolean;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Success. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["NoticeList"];
                };
            };
            /** @description `storage/bad-cursor` */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/unauthenticated` */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/unexpected` */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/unavailable` */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other problem. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly readNotice: {
        readonly parameters: {
            readonly query?: {
                readonly locale?: "zh-CN" | "en";
            };
            readonly header?: {
                readonly "Idempotency-Key"?: string;
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Success. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Notice"];
                };
            };
            /** @description `server/bad-idempotency-key` */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/unauthenticated` */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/unknown-notice` */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/idempotency-key-reused` */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/unexpected` */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/unavailable` */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other problem. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly listOverrides: {
        readonly parameters: {
            readonly query?: {
                readonly cursor?: components["schemas"]["Cursor"];
                readonly fact?: components["schemas"]["DottedId"];
                readonly limit?: components["schemas"]["Limit"];
                readonly locale?: "zh-CN" | "en";
                readonly on?: components["schemas"]["IsoDate"];
                readonly release?: string;
                readonly status?: components["schemas"]["OverrideStatus"];
                readonly subject?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Success. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["OverrideList"];
                };
            };
            /** @description `storage/bad-cursor` */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/unauthenticated` */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/forbidden` */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/no-release` */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `input/not-a-date` */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/unexpected` */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/unavailable` */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other problem. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly proposeOverride: {
        readonly parameters: {
            readonly query?: {
                readonly locale?: "zh-CN" | "en";
            };
            readonly header?: {
                readonly "Idempotency-Key"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["OverrideBody"];
            };
        };
        readonly responses: {
            /** @description Success. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["OverrideView"];
                };
            };
            /** @description `document/not-json`, `server/bad-idempotency-key` */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/unauthenticated` */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/forbidden` */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/no-release`, `server/unknown-record` */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `override/contradiction`, `server/idempotency-key-reused` */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/body-too-large` */
            readonly 413: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/wrong-content-type` */
            readonly 415: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `document/no-shape-fits`, `input/not-a-date`, `override/backwards`, `override/not-decided`, `override/other-subject`, `override/too-long`, `override/unknown-fact`, `policy/unknown-clause`, `value/option`, `value/type` */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/unexpected` */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/unavailable` */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other problem. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly getOverride: {
        readonly parameters: {
            readonly query?: {
                readonly locale?: "zh-CN" | "en";
            };
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Success. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["OverrideView"];
                };
            };
            /** @description `server/unauthenticated` */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/forbidden` */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/no-release`, `server/unknown-override` */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/unexpected` */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/unavailable` */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other problem. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly approveOverride: {
        readonly parameters: {
            readonly query?: {
                readonly locale?: "zh-CN" | "en";
            };
            readonly header?: {
                readonly "Idempotency-Key"?: string;
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ApproveOverrideRequest"];
            };
        };
        readonly responses: {
            /** @description Success. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["OverrideView"];
                };
            };
            /** @description `document/not-json`, `server/bad-idempotency-key` */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/unauthenticated` */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/forbidden`, `server/own-override` */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/no-release`, `server/unknown-override`, `server/unknown-record` */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `override/contradiction`, `server/idempotency-key-reused`, `server/override-closed` */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/version-conflict` */
            readonly 412: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/body-too-large` */
            readonly 413: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/wrong-content-type` */
            readonly 415: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `document/no-shape-fits`, `input/not-a-date`, `override/backwards`, `override/not-decided`, `override/other-subject`, `override/too-long`, `override/unknown-fact`, `policy/unknown-clause`, `value/option`, `value/type` */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/unexpected` */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/unavailable` */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other problem. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly endOverride: {
        readonly parameters: {
            readonly query?: {
                readonly locale?: "zh-CN" | "en";
            };
            readonly header?: {
                readonly "Idempotency-Key"?: string;
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["EndOverrideRequest"];
            };
        };
        readonly responses: {
            /** @description Success. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["OverrideView"];
                };
            };
            /** @description `document/not-json`, `server/bad-idempotency-key` */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/unauthenticated` */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/forbidden` */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/no-release`, `server/unknown-override` */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/idempotency-key-reused`, `server/override-closed` */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/version-conflict` */
            readonly 412: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/body-too-large` */
            readonly 413: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/wrong-content-type` */
            readonly 415: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `document/no-shape-fits`, `input/not-a-date`, `server/override-over`, `server/override-past` */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/unexpected` */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/unavailable` */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other problem. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly rejectOverride: {
        readonly parameters: {
            readonly query?: {
                readonly locale?: "zh-CN" | "en";
            };
            readonly header?: {
                readonly "Idempotency-Key"?: string;
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["RejectOverrideRequest"];
            };
        };
        readonly responses: {
            /** @description Success. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["OverrideView"];
                };
            };
            /** @description `document/not-json`, `server/bad-idempotency-key` */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/unauthenticated` */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/forbidden`, `server/own-override` */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/no-release`, `server/unknown-override` */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/idempotency-key-reused`, `server/override-closed` */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/version-conflict` */
            readonly 412: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/body-too-large` */
            readonly 413: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/wrong-content-type` */
            readonly 415: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `document/no-shape-fits` */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/unexpected` */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/unavailable` */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other problem. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly withdrawOverride: {
        readonly parameters: {
            readonly query?: {
                readonly locale?: "zh-CN" | "en";
            };
            readonly header?: {
                readonly "Idempotency-Key"?: string;
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Success. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["OverrideView"];
                };
            };
            /** @description `server/bad-idempotency-key` */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/unauthenticated` */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/forbidden`, `server/not-your-override` */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/no-release`, `server/unknown-override` */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/idempotency-key-reused`, `server/override-closed` */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/version-conflict` */
            readonly 412: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/unexpected` */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/unavailable` */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other problem. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly listPacks: {
        readonly parameters: {
            readonly query?: {
                readonly locale?: "zh-CN" | "en";
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Success. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PackList"];
                };
            };
            /** @description `server/unauthenticated` */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/forbidden` */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/unexpected` */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/unavailable` */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other problem. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly getPack: {
        readonly parameters: {
            readonly query?: {
                readonly locale?: "zh-CN" | "en";
                readonly version?: string;
            };
            readonly header?: never;
            readonly path: {
                readonly pack: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Success. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PackDocuments"];
                };
            };
            /** @description `server/unauthenticated` */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/forbidden` */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `start/unknown-pack` */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/unexpected` */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/unavailable` */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other problem. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly listPeople: {
        readonly parameters: {
            readonly query?: {
                readonly locale?: "zh-CN" | "en";
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Success. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["People"];
                };
            };
            /** @description `server/unauthenticated` */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/forbidden` */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/unexpected` */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/unavailable` */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other problem. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly getPolicy: {
        readonly parameters: {
            readonly query?: {
                readonly asOf?: components["schemas"]["IsoDate"];
                readonly knownAt?: components["schemas"]["Moment"];
                readonly locale?: "zh-CN" | "en";
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Success. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Policy"];
                };
            };
            /** @description `server/unauthenticated` */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/forbidden` */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/no-release` */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `input/not-a-date`, `input/not-a-moment`, `policy/not-in-force` */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/unexpected` */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/unavailable` */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other problem. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly checkClauses: {
        readonly parameters: {
            readonly query?: {
                readonly locale?: "zh-CN" | "en";
            };
            readonly header?: {
                readonly "Idempotency-Key"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["CheckedRequest"];
            };
        };
        readonly responses: {
            /** @description Success. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Checked"];
                };
            };
            /** @description `document/not-json`, `server/bad-idempotency-key` */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/unauthenticated` */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/forbidden` */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/no-release` */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/idempotency-key-reused` */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/body-too-large` */
            readonly 413: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/wrong-content-type` */
            readonly 415: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `document/no-shape-fits`, `server/unknown-clause` */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/unexpected` */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/unavailable` */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other problem. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly getPolicyDocuments: {
        readonly parameters: {
            readonly query?: {
                readonly asOf?: components["schemas"]["IsoDate"];
                readonly knownAt?: components["schemas"]["Moment"];
                readonly locale?: "zh-CN" | "en";
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Success. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PolicyDocuments"];
                };
            };
            /** @description `server/unauthenticated` */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/forbidden` */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/no-release` */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `input/not-a-date`, `input/not-a-moment` */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/unexpected` */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/unavailable` */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other problem. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly getPopulation: {
        readonly parameters: {
            readonly query?: {
                readonly asOf?: components["schemas"]["IsoDate"];
                readonly locale?: "zh-CN" | "en";
            };
            readonly header?: never;
            readonly path: {
                readonly decision: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Success. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Population"];
                };
            };
            /** @description `server/unauthenticated` */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/forbidden` */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `policy/unknown-decision`, `server/no-release` */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `input/not-a-date`, `policy/not-in-force`, `server/no-columns`, `server/too-many-rows` */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/unexpected` */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/unavailable` */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other problem. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly getColumns: {
        readonly parameters: {
            readonly query?: {
                readonly asOf?: components["schemas"]["IsoDate"];
                readonly locale?: "zh-CN" | "en";
                readonly version?: string;
            };
            readonly header?: never;
            readonly path: {
                readonly decision: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Success. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/octet-stream": string;
                };
            };
            /** @description `server/unauthenticated` */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/forbidden` */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `policy/unknown-decision`, `server/no-release` */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/population-changed` */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `input/not-a-date`, `policy/not-in-force`, `server/no-columns`, `server/too-many-rows` */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/unexpected` */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/unavailable` */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other problem. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly nameRows: {
        readonly parameters: {
            readonly query?: {
                readonly locale?: "zh-CN" | "en";
            };
            readonly header?: never;
            readonly path: {
                readonly decision: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["NamesRequest"];
            };
        };
        readonly responses: {
            /** @description Success. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Names"];
                };
            };
            /** @description `document/not-json` */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/unauthenticated` */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/forbidden` */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `policy/unknown-decision`, `server/no-release` */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/population-changed` */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/body-too-large` */
            readonly 413: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/wrong-content-type` */
            readonly 415: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `document/no-shape-fits`, `input/not-a-date`, `policy/not-in-force`, `server/no-columns`, `server/too-many-rows` */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/unexpected` */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/unavailable` */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other problem. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly listRecords: {
        readonly parameters: {
            readonly query?: {
                readonly cursor?: components["schemas"]["Cursor"];
                readonly limit?: components["schemas"]["Limit"];
                readonly locale?: "zh-CN" | "en";
                readonly q?: string;
                readonly subject?: string;
            };
            readonly header?: never;
            readonly path: {
                readonly type: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Success. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["RecordList"];
                };
            };
            /** @description `storage/bad-cursor` */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/unauthenticated` */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/forbidden` */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/no-release`, `server/unknown-record-type` */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/unexpected` */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/unavailable` */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other problem. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly getRecord: {
        readonly parameters: {
            readonly query?: {
                readonly locale?: "zh-CN" | "en";
            };
            readonly header?: never;
            readonly path: {
                readonly id: string;
                readonly type: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Success. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["StoredRecord"];
                };
            };
            /** @description `server/unauthenticated` */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/forbidden` */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/no-release`, `server/unknown-record`, `server/unknown-record-type` */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/unexpected` */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/unavailable` */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other problem. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly putRecord: {
        readonly parameters: {
            readonly query?: {
                readonly locale?: "zh-CN" | "en";
            };
            readonly header?: never;
            readonly path: {
                readonly id: string;
                readonly type: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["RecordBody"];
            };
        };
        readonly responses: {
            /** @description Success. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["StoredRecord"];
                };
            };
            /** @description `document/not-json` */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/unauthenticated` */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/forbidden` */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/no-release`, `server/unknown-record-type` */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/version-conflict` */
            readonly 412: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/body-too-large` */
            readonly 413: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/wrong-content-type` */
            readonly 415: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `document/no-shape-fits`, `facts/unknown-field`, `server/decided-fact`, `server/id-mismatch` */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/unexpected` */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/unavailable` */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other problem. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly getRecordClocks: {
        readonly parameters: {
            readonly query?: {
                readonly locale?: "zh-CN" | "en";
            };
            readonly header?: never;
            readonly path: {
                readonly id: string;
                readonly type: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Success. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["RecordClocks"];
                };
            };
            /** @description `server/unauthenticated` */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/forbidden` */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/no-release`, `server/unknown-record`, `server/unknown-record-type` */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/unexpected` */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/unavailable` */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other problem. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly askExtension: {
        readonly parameters: {
            readonly query?: {
                readonly locale?: "zh-CN" | "en";
            };
            readonly header?: {
                readonly "Idempotency-Key"?: string;
            };
            readonly path: {
                readonly clock: string;
                readonly id: string;
                readonly type: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ExtensionRequest"];
            };
        };
        readonly responses: {
            /** @description Success. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["RecordClock"];
                };
            };
            /** @description `document/not-json`, `server/bad-idempotency-key` */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/unauthenticated` */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/forbidden` */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/no-release`, `server/unknown-clock`, `server/unknown-record`, `server/unknown-record-type` */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/clock-not-begun`, `server/clock-unchanged`, `server/extension-asked`, `server/idempotency-key-reused` */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/version-conflict` */
            readonly 412: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/body-too-large` */
            readonly 413: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/wrong-content-type` */
            readonly 415: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `clock/not-extended`, `clock/unknown-target`, `document/no-shape-fits` */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/unexpected` */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/unavailable` */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other problem. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly decideExtension: {
        readonly parameters: {
            readonly query?: {
                readonly locale?: "zh-CN" | "en";
            };
            readonly header?: {
                readonly "Idempotency-Key"?: string;
            };
            readonly path: {
                readonly clock: string;
                readonly id: string;
                readonly type: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ExtensionDecisionRequest"];
            };
        };
        readonly responses: {
            /** @description Success. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["RecordClock"];
                };
            };
            /** @description `document/not-json`, `server/bad-idempotency-key` */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/unauthenticated` */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/forbidden`, `server/own-extension` */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/no-release`, `server/unknown-clock`, `server/unknown-record`, `server/unknown-record-type` */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/clock-not-begun`, `server/clock-unchanged`, `server/idempotency-key-reused`, `server/no-extension-asked` */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/version-conflict` */
            readonly 412: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/body-too-large` */
            readonly 413: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/wrong-content-type` */
            readonly 415: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `clock/not-extended`, `clock/unknown-target`, `document/no-shape-fits` */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/unexpected` */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/unavailable` */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other problem. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly pauseClock: {
        readonly parameters: {
            readonly query?: {
                readonly locale?: "zh-CN" | "en";
            };
            readonly header?: {
                readonly "Idempotency-Key"?: string;
            };
            readonly path: {
                readonly clock: string;
                readonly id: string;
                readonly type: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["PauseClockRequest"];
            };
        };
        readonly responses: {
            /** @description Success. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["RecordClock"];
                };
            };
            /** @description `document/not-json`, `server/bad-idempotency-key` */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/unauthenticated` */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/forbidden` */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/no-release`, `server/unknown-clock`, `server/unknown-record`, `server/unknown-record-type` */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/clock-not-begun`, `server/clock-unchanged`, `server/idempotency-key-reused` */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/version-conflict` */
            readonly 412: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/body-too-large` */
            readonly 413: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/wrong-content-type` */
            readonly 415: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `clock/unknown-reason`, `clock/unknown-target`, `document/no-shape-fits`, `input/not-a-moment`, `server/event-to-come` */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/unexpected` */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/unavailable` */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other problem. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly reopenClock: {
        readonly parameters: {
            readonly query?: {
                readonly locale?: "zh-CN" | "en";
            };
            readonly header?: {
                readonly "Idempotency-Key"?: string;
            };
            readonly path: {
                readonly clock: string;
                readonly id: string;
                readonly type: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ReopenClockRequest"];
            };
        };
        readonly responses: {
            /** @description Success. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["RecordClock"];
                };
            };
            /** @description `document/not-json`, `server/bad-idempotency-key` */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/unauthenticated` */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/forbidden` */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/no-release`, `server/unknown-clock`, `server/unknown-record`, `server/unknown-record-type` */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/clock-not-begun`, `server/clock-unchanged`, `server/idempotency-key-reused` */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/version-conflict` */
            readonly 412: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/body-too-large` */
            readonly 413: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/wrong-content-type` */
            readonly 415: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `clock/not-reopened`, `clock/unknown-target`, `document/no-shape-fits` */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/unexpected` */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/unavailable` */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other problem. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly resumeClock: {
        readonly parameters: {
            readonly query?: {
                readonly locale?: "zh-CN" | "en";
            };
            readonly header?: {
                readonly "Idempotency-Key"?: string;
            };
            readonly path: {
                readonly clock: string;
                readonly id: string;
                readonly type: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ResumeClockRequest"];
            };
        };
        readonly responses: {
            /** @description Success. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["RecordClock"];
                };
            };
            /** @description `document/not-json`, `server/bad-idempotency-key` */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/unauthenticated` */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/forbidden` */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/no-release`, `server/unknown-clock`, `server/unknown-record`, `server/unknown-record-type` */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/clock-not-begun`, `server/clock-unchanged`, `server/idempotency-key-reused` */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/version-conflict` */
            readonly 412: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/body-too-large` */
            readonly 413: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/wrong-content-type` */
            readonly 415: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `clock/unknown-reason`, `clock/unknown-target`, `document/no-shape-fits`, `input/not-a-moment`, `server/event-to-come` */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/unexpected` */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/unavailable` */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other problem. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly voidClock: {
        readonly parameters: {
            readonly query?: {
                readonly locale?: "zh-CN" | "en";
            };
            readonly header?: {
                readonly "Idempotency-Key"?: string;
            };
            readonly path: {
                readonly clock: string;
                readonly id: string;
                readonly type: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["VoidClockRequest"];
            };
        };
        readonly responses: {
            /** @description Success. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["RecordClock"];
                };
            };
            /** @description `document/not-json`, `server/bad-idempotency-key` */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/unauthenticated` */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/forbidden` */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/no-release`, `server/unknown-clock`, `server/unknown-record`, `server/unknown-record-type` */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/clock-not-begun`, `server/clock-unchanged`, `server/idempotency-key-reused` */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/version-conflict` */
            readonly 412: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/body-too-large` */
            readonly 413: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/wrong-content-type` */
            readonly 415: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `clock/unknown-target`, `document/no-shape-fits` */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/unexpected` */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/unavailable` */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other problem. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly importRecords: {
        readonly parameters: {
            readonly query?: {
                readonly locale?: "zh-CN" | "en";
                readonly onError?: "abort" | "skip";
            };
            readonly header?: {
                readonly "Idempotency-Key"?: string;
            };
            readonly path: {
                readonly type: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/x-ndjson": string;
                readonly "text/csv": string;
            };
        };
        readonly responses: {
            /** @description Success. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ImportResult"];
                };
            };
            /** @description `server/bad-idempotency-key` */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/unauthenticated` */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/forbidden` */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/no-release`, `server/unknown-record-type` */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/idempotency-key-reused` */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/body-too-large` */
            readonly 413: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/wrong-content-type` */
            readonly 415: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/import-refused` */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/unexpected` */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/unavailable` */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other problem. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly listReleases: {
        readonly parameters: {
            readonly query?: {
                readonly cursor?: components["schemas"]["Cursor"];
                readonly limit?: components["schemas"]["Limit"];
                readonly locale?: "zh-CN" | "en";
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Success. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ReleaseList"];
                };
            };
            /** @description `storage/bad-cursor` */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/unauthenticated` */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/forbidden` */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/unexpected` */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/unavailable` */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other problem. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly getRelease: {
        readonly parameters: {
            readonly query?: {
                readonly locale?: "zh-CN" | "en";
            };
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Success. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Release"];
                };
            };
            /** @description `server/unauthenticated` */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/forbidden` */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/unknown-release` */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/unexpected` */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/unavailable` */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other problem. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly getDueMoves: {
        readonly parameters: {
            readonly query?: {
                readonly cursor?: components["schemas"]["Cursor"];
                readonly limit?: components["schemas"]["Limit"];
                readonly locale?: "zh-CN" | "en";
            };
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Success. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["DueMoves"];
                };
            };
            /** @description `storage/bad-cursor` */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/unauthenticated` */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/forbidden` */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/unknown-release` */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/unexpected` */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/unavailable` */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other problem. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly rollBackRelease: {
        readonly parameters: {
            readonly query?: {
                readonly locale?: "zh-CN" | "en";
            };
            readonly header?: {
                readonly "Idempotency-Key"?: string;
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["PublishRequest"];
            };
        };
        readonly responses: {
            /** @description Success. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Release"];
                };
            };
            /** @description `document/not-json`, `server/bad-idempotency-key` */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/unauthenticated` */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/forbidden` */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/unknown-release` */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/idempotency-key-reused`, `server/publish-raced` */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/body-too-large` */
            readonly 413: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/wrong-content-type` */
            readonly 415: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `document/no-shape-fits`, `policy/case-failed`, `server/no-such-time` */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/unexpected` */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/unavailable` */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other problem. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly startCompany: {
        readonly parameters: {
            readonly query?: {
                readonly locale?: "zh-CN" | "en";
            };
            readonly header?: {
                readonly "Idempotency-Key"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["StartRequest"];
            };
        };
        readonly responses: {
            /** @description Success. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Started"];
                };
            };
            /** @description `document/not-json`, `server/bad-idempotency-key` */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/unauthenticated` */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/forbidden` */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `start/unknown-pack` */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/idempotency-key-reused`, `start/begun` */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/body-too-large` */
            readonly 413: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/wrong-content-type` */
            readonly 415: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `document/no-shape-fits`, `parameter/check-failed`, `policy/case-failed`, `start/answered-twice`, `start/not-answered`, `start/not-asked` */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/unexpected` */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/unavailable` */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other problem. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly listSubmissions: {
        readonly parameters: {
            readonly query?: {
                readonly cursor?: components["schemas"]["Cursor"];
                readonly form?: string;
                readonly limit?: components["schemas"]["Limit"];
                readonly locale?: "zh-CN" | "en";
                readonly person?: string;
                readonly subject?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Success. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["SubmissionList"];
                };
            };
            /** @description `storage/bad-cursor` */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/unauthenticated` */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/forbidden` */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/unexpected` */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/unavailable` */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other problem. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly getSubmission: {
        readonly parameters: {
            readonly query?: {
                readonly locale?: "zh-CN" | "en";
            };
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Success. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Submission"];
                };
            };
            /** @description `server/unauthenticated` */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/forbidden` */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/no-release`, `server/unknown-submission` */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/unexpected` */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/unavailable` */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other problem. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly listSubscriptions: {
        readonly parameters: {
            readonly query?: {
                readonly locale?: "zh-CN" | "en";
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Success. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["SubscriptionList"];
                };
            };
            /** @description `server/unauthenticated` */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/forbidden` */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/unexpected` */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/unavailable` */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other problem. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly createSubscription: {
        readonly parameters: {
            readonly query?: {
                readonly locale?: "zh-CN" | "en";
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["SubscriptionBody"];
            };
        };
        readonly responses: {
            /** @description Success. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Subscription"];
                };
            };
            /** @description `document/not-json` */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/unauthenticated` */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/forbidden` */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/body-too-large` */
            readonly 413: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/wrong-content-type` */
            readonly 415: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `document/no-shape-fits`, `notice/bad-address`, `notice/bad-secret`, `notice/bad-url`, `notice/unknown-channel`, `server/no-such-field` */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/unexpected` */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/unavailable` */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other problem. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly changeSubscription: {
        readonly parameters: {
            readonly query?: {
                readonly locale?: "zh-CN" | "en";
            };
            readonly header: {
                readonly "If-Match": string;
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["SubscriptionChangeBody"];
            };
        };
        readonly responses: {
            /** @description Success. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Subscription"];
                };
            };
            /** @description `document/not-json` */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/unauthenticated` */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/forbidden` */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/unknown-subscription` */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/version-conflict` */
            readonly 412: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/body-too-large` */
            readonly 413: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/wrong-content-type` */
            readonly 415: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `document/no-shape-fits`, `notice/bad-address`, `notice/bad-secret`, `notice/bad-url`, `server/no-such-field` */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/if-match-missing` */
            readonly 428: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/unexpected` */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/unavailable` */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other problem. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly deleteSubscription: {
        readonly parameters: {
            readonly query?: {
                readonly locale?: "zh-CN" | "en";
            };
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Done. */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `server/unauthenticated` */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/forbidden` */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/unknown-subscription` */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/version-conflict` */
            readonly 412: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/unexpected` */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/unavailable` */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other problem. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly listDeliveries: {
        readonly parameters: {
            readonly query?: {
                readonly locale?: "zh-CN" | "en";
            };
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Success. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["DeliveryList"];
                };
            };
            /** @description `server/unauthenticated` */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/forbidden` */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/unknown-subscription` */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/unexpected` */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/unavailable` */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other problem. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly rotateSecret: {
        readonly parameters: {
            readonly query?: {
                readonly locale?: "zh-CN" | "en";
            };
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Success. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Subscription"];
                };
            };
            /** @description `server/unauthenticated` */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/forbidden` */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/unknown-subscription` */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/version-conflict` */
            readonly 412: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `notice/unknown-channel` */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/unexpected` */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/unavailable` */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other problem. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly testSubscription: {
        readonly parameters: {
            readonly query?: {
                readonly locale?: "zh-CN" | "en";
            };
            readonly header?: {
                readonly "Idempotency-Key"?: string;
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Success. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Delivery"];
                };
            };
            /** @description `server/bad-idempotency-key` */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/unauthenticated` */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/forbidden` */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/unknown-subscription` */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/idempotency-key-reused` */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/unexpected` */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/unavailable` */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other problem. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly listSurveyLinks: {
        readonly parameters: {
            readonly query?: {
                readonly cursor?: components["schemas"]["Cursor"];
                readonly form?: string;
                readonly limit?: components["schemas"]["Limit"];
                readonly locale?: "zh-CN" | "en";
                readonly subject?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Success. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["SurveyLinkList"];
                };
            };
            /** @description `storage/bad-cursor` */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/unauthenticated` */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/forbidden` */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/unexpected` */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/unavailable` */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other problem. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly createSurveyLink: {
        readonly parameters: {
            readonly query?: {
                readonly locale?: "zh-CN" | "en";
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["SurveyLinkRequest"];
            };
        };
        readonly responses: {
            /** @description Success. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["SurveyLinkCreated"];
                };
            };
            /** @description `document/not-json` */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/unauthenticated` */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/forbidden`, `server/not-your-form` */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/no-release`, `server/unknown-form`, `server/unknown-record` */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/body-too-large` */
            readonly 413: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/wrong-content-type` */
            readonly 415: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `document/no-shape-fits`, `survey/not-a-survey`, `survey/too-long` */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/unexpected` */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/unavailable` */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other problem. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly revokeSurveyLink: {
        readonly parameters: {
            readonly query?: {
                readonly locale?: "zh-CN" | "en";
            };
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Done. */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description `server/unauthenticated` */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/forbidden` */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `survey/unknown-link` */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/unexpected` */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/unavailable` */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other problem. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly getSurvey: {
        readonly parameters: {
            readonly query?: {
                readonly locale?: "zh-CN" | "en";
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Success. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["SurveyView"];
                };
            };
            /** @description `survey/wrong` */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/no-release`, `server/unknown-form`, `server/unknown-record` */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `survey/answered`, `survey/expired`, `survey/revoked` */
            readonly 410: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/unexpected` */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/unavailable` */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other problem. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly submitSurvey: {
        readonly parameters: {
            readonly query?: {
                readonly locale?: "zh-CN" | "en";
            };
            readonly header?: {
                readonly "Idempotency-Key"?: string;
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["SurveySubmissionRequest"];
            };
        };
        readonly responses: {
            /** @description Success. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["SurveySubmitted"];
                };
            };
            /** @description `document/not-json`, `server/bad-idempotency-key` */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `survey/wrong` */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/no-release`, `server/unknown-form`, `server/unknown-record` */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/form-changed`, `server/idempotency-key-reused`, `server/number-taken` */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `survey/answered`, `survey/expired`, `survey/revoked` */
            readonly 410: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/body-too-large` */
            readonly 413: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/wrong-content-type` */
            readonly 415: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `blob/not-uploaded`, `document/no-shape-fits`, `form/check`, `form/missing`, `server/no-such-field` */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/unexpected` */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/unavailable` */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other problem. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly beginSurveyUpload: {
        readonly parameters: {
            readonly query?: {
                readonly locale?: "zh-CN" | "en";
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["UploadRequest"];
            };
        };
        readonly responses: {
            /** @description Success. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Upload"];
                };
            };
            /** @description `document/not-json` */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `survey/wrong` */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `blob/busy`, `blob/size-differs` */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `survey/answered`, `survey/expired`, `survey/revoked` */
            readonly 410: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `blob/too-large`, `server/body-too-large` */
            readonly 413: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `blob/type-refused`, `server/wrong-content-type` */
            readonly 415: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `blob/not-what-it-says`, `blob/wrong-hash`, `document/no-shape-fits`, `survey/too-many-files` */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/unexpected` */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/unavailable` */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other problem. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly getSurveyUpload: {
        readonly parameters: {
            readonly query?: {
                readonly locale?: "zh-CN" | "en";
            };
            readonly header?: never;
            readonly path: {
                readonly sha256: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Success. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Upload"];
                };
            };
            /** @description `survey/wrong` */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `blob/unknown-upload` */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `survey/expired`, `survey/revoked` */
            readonly 410: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/unexpected` */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/unavailable` */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other problem. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly continueSurveyUpload: {
        readonly parameters: {
            readonly query?: {
                readonly locale?: "zh-CN" | "en";
            };
            readonly header: {
                readonly "Upload-Offset": string;
            };
            readonly path: {
                readonly sha256: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/offset+octet-stream": string;
            };
        };
        readonly responses: {
            /** @description Success. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Upload"];
                };
            };
            /** @description `survey/wrong` */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `blob/unknown-upload` */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `blob/busy`, `blob/wrong-offset` */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `survey/expired`, `survey/revoked` */
            readonly 410: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `blob/type-refused`, `server/wrong-content-type` */
            readonly 415: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `blob/bad-offset`, `blob/not-what-it-says`, `blob/too-long`, `blob/wrong-hash` */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/unexpected` */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/unavailable` */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other problem. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly getTailoring: {
        readonly parameters: {
            readonly query?: {
                readonly locale?: "zh-CN" | "en";
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Success. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["TailoringView"];
                };
            };
            /** @description `server/unauthenticated` */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/forbidden` */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/no-release` */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/unexpected` */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/unavailable` */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other problem. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly getTailoringBelow: {
        readonly parameters: {
            readonly query?: {
                readonly locale?: "zh-CN" | "en";
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Success. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["TailoringBelow"];
                };
            };
            /** @description `server/unauthenticated` */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/forbidden` */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/no-release` */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/unexpected` */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/unavailable` */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other problem. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly checkTailoring: {
        readonly parameters: {
            readonly query?: {
                readonly locale?: "zh-CN" | "en";
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["TailoringCheckRequest"];
            };
        };
        readonly responses: {
            /** @description Success. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["TailoringChecked"];
                };
            };
            /** @description `document/not-json` */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/unauthenticated` */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/forbidden` */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/no-release` */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/body-too-large` */
            readonly 413: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/wrong-content-type` */
            readonly 415: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `document/no-shape-fits`, `input/not-a-date` */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/unexpected` */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/unavailable` */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other problem. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly listTasks: {
        readonly parameters: {
            readonly query?: {
                readonly about?: string;
                readonly closed?: boolean;
                readonly cursor?: components["schemas"]["Cursor"];
                readonly limit?: components["schemas"]["Limit"];
                readonly locale?: "zh-CN" | "en";
                readonly mine?: boolean;
                readonly view?: "today" | "week" | "overdue";
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Success. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["TaskList"];
                };
            };
            /** @description `storage/bad-cursor` */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/unauthenticated` */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/forbidden` */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/no-release` */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/unexpected` */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/unavailable` */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other problem. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly assignTask: {
        readonly parameters: {
            readonly query?: {
                readonly locale?: "zh-CN" | "en";
            };
            readonly header?: {
                readonly "Idempotency-Key"?: string;
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["AssignTaskRequest"];
            };
        };
        readonly responses: {
            /** @description Success. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Task"];
                };
            };
            /** @description `document/not-json`, `server/bad-idempotency-key` */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/unauthenticated` */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/forbidden`, `server/not-your-task` */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/no-release`, `server/unknown-task` */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/idempotency-key-reused`, `server/task-closed`, `server/task-taken` */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/version-conflict` */
            readonly 412: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/body-too-large` */
            readonly 413: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/wrong-content-type` */
            readonly 415: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `document/no-shape-fits`, `server/unknown-person` */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/unexpected` */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/unavailable` */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other problem. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly claimTask: {
        readonly parameters: {
            readonly query?: {
                readonly locale?: "zh-CN" | "en";
            };
            readonly header?: {
                readonly "Idempotency-Key"?: string;
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Success. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Task"];
                };
            };
            /** @description `server/bad-idempotency-key` */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/unauthenticated` */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/forbidden`, `server/not-your-task` */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/no-release`, `server/unknown-task` */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/idempotency-key-reused`, `server/task-closed`, `server/task-taken` */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/version-conflict` */
            readonly 412: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/unexpected` */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/unavailable` */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other problem. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly completeTask: {
        readonly parameters: {
            readonly query?: {
                readonly locale?: "zh-CN" | "en";
            };
            readonly header?: {
                readonly "Idempotency-Key"?: string;
            };
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["CompleteTaskRequest"];
            };
        };
        readonly responses: {
            /** @description Success. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Task"];
                };
            };
            /** @description `document/not-json`, `server/bad-idempotency-key` */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/unauthenticated` */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/forbidden`, `server/not-your-task` */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/no-release`, `server/unknown-record`, `server/unknown-task` */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/idempotency-key-reused`, `server/task-closed`, `server/task-taken` */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/version-conflict` */
            readonly 412: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/body-too-large` */
            readonly 413: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/wrong-content-type` */
            readonly 415: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `document/no-shape-fits` */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/unexpected` */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/unavailable` */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other problem. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly listTimers: {
        readonly parameters: {
            readonly query: {
                readonly cursor?: components["schemas"]["Cursor"];
                readonly limit?: components["schemas"]["Limit"];
                readonly locale?: "zh-CN" | "en";
                readonly source: "clock" | "followUp" | "cadence" | "delivery";
                readonly state?: "armed" | "fired" | "cancelled" | "dead";
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Success. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["TimerList"];
                };
            };
            /** @description `storage/bad-cursor` */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/unauthenticated` */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/forbidden` */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/unexpected` */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/unavailable` */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other problem. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly previewTransitions: {
        readonly parameters: {
            readonly query?: {
                readonly locale?: "zh-CN" | "en";
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["TransitionPreviewRequest"];
            };
        };
        readonly responses: {
            /** @description Success. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["TransitionPreview"];
                };
            };
            /** @description `document/not-json` */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/unauthenticated` */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/forbidden` */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/no-release` */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/body-too-large` */
            readonly 413: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/wrong-content-type` */
            readonly 415: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `document/no-shape-fits`, `input/not-a-date`, `policy/not-in-force`, `tailoring/unknown-target`, `transition/latest`, `transition/not-a-date`, `transition/not-an-order`, `transition/nothing-to-keep`, `transition/twice`, `transition/undated`, `transition/unknown-fact` */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/unexpected` */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/unavailable` */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other problem. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly planUpgrade: {
        readonly parameters: {
            readonly query?: {
                readonly locale?: "zh-CN" | "en";
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["UpgradePlanRequest"];
            };
        };
        readonly responses: {
            /** @description Success. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["UpgradePlan"];
                };
            };
            /** @description `document/not-json` */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/unauthenticated` */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/forbidden` */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/no-release` */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/body-too-large` */
            readonly 413: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/wrong-content-type` */
            readonly 415: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `document/no-shape-fits`, `server/unknown-base` */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/unexpected` */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/unavailable` */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other problem. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly rehearseUpgrade: {
        readonly parameters: {
            readonly query?: {
                readonly locale?: "zh-CN" | "en";
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["UpgradeRehearsalRequest"];
            };
        };
        readonly responses: {
            /** @description Success. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["UpgradeRehearsal"];
                };
            };
            /** @description `document/not-json` */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/unauthenticated` */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/forbidden` */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/no-release` */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/body-too-large` */
            readonly 413: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/wrong-content-type` */
            readonly 415: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `document/no-shape-fits`, `server/unknown-base` */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/unexpected` */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/unavailable` */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other problem. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly beginUpload: {
        readonly parameters: {
            readonly query?: {
                readonly locale?: "zh-CN" | "en";
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["UploadRequest"];
            };
        };
        readonly responses: {
            /** @description Success. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Upload"];
                };
            };
            /** @description `document/not-json` */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/unauthenticated` */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/forbidden` */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `blob/busy`, `blob/size-differs` */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `blob/too-large`, `server/body-too-large` */
            readonly 413: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `blob/type-refused`, `server/wrong-content-type` */
            readonly 415: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `blob/not-what-it-says`, `blob/wrong-hash`, `document/no-shape-fits` */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/unexpected` */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/unavailable` */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other problem. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly getUpload: {
        readonly parameters: {
            readonly query?: {
                readonly locale?: "zh-CN" | "en";
            };
            readonly header?: never;
            readonly path: {
                readonly sha256: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Success. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Upload"];
                };
            };
            /** @description `server/unauthenticated` */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/forbidden` */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `blob/unknown-upload` */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/unexpected` */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/unavailable` */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other problem. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    readonly continueUpload: {
        readonly parameters: {
            readonly query?: {
                readonly locale?: "zh-CN" | "en";
            };
            readonly header: {
                readonly "Upload-Offset": string;
            };
            readonly path: {
                readonly sha256: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/offset+octet-stream": string;
            };
        };
        readonly responses: {
            /** @description Success. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Upload"];
                };
            };
            /** @description `server/unauthenticated` */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/forbidden` */
            readonly 403: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `blob/unknown-upload` */
            readonly 404: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `blob/busy`, `blob/wrong-offset` */
            readonly 409: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `blob/type-refused`, `server/wrong-content-type` */
            readonly 415: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `blob/bad-offset`, `blob/not-what-it-says`, `blob/too-long`, `blob/wrong-hash` */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/unexpected` */
            readonly 500: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description `server/unavailable` */
            readonly 503: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Any other problem. */
            readonly default: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
}
