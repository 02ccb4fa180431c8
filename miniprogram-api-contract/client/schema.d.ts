// Generated from openapi.yaml and errors.yaml by `npm run generate`. Do not edit.
export interface paths {
    "/api/customer/complaints": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The caller's complaints, newest first */
        get: operations["listMyComplaints"];
        put?: never;
        /**
         * File a complaint
         * @description Answers when the complaint is durably stored. The same key with the same body answers 201 again, with the same complaint as it is now;
         *     the same key with another body is `idempotency_key_reused`.
         *
         *     Whoever says the same again while it is open gets 200 with the case in which it was said: no second case is made. An open case about
         *     the same order is offered with `similar_case_open`; add to it, or send the filing again with `anotherMatter`. When the earlier case
         *     about the order has been closed within the policy's days, the new one is linked to it as a repeat.
         */
        post: operations["fileComplaint"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/customer/complaints/{complaintId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The complaint's id (not its number). */
                complaintId: components["parameters"]["ComplaintId"];
            };
            cookie?: never;
        };
        /** One of the caller's complaints with its progress */
        get: operations["getMyComplaint"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/customer/subscriptions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Say which subscription messages the customer allowed
         * @description To be called after `wx.requestSubscribeMessage`, with the number of "accept" for the template. Each grant carries one message; the
         *     same key counts once. Without a grant the customer hears by text message.
         */
        post: operations["reportSubscription"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/customer/orders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The caller's past visits, newest first, to complain about */
        get: operations["listMyOrders"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/customer/complaints/{complaintId}/facts": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The complaint's id (not its number). */
                complaintId: components["parameters"]["ComplaintId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add facts
         * @description Allowed until the case is closed, withdrawn or merged. Does not change the step.
         */
        post: operations["addFacts"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/customer/complaints/{complaintId}/plan-answer": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The complaint's id (not its number). */
                complaintId: components["parameters"]["ComplaintId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Accept or refuse the plan
         * @description `plan_changed` when `planNo` is no longer the plan that is asked about. A refusal may say why.
         */
        post: operations["answerPlan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/customer/complaints/{complaintId}/objection": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The complaint's id (not its number). */
                complaintId: components["parameters"]["ComplaintId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Object once to the conclusion
         * @description Only against unfounded or malicious, and once; the case goes one level up.
         */
        post: operations["objectToConclusion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/customer/complaints/{complaintId}/visit-time": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The complaint's id (not its number). */
                complaintId: components["parameters"]["ComplaintId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Agree to the time of the visit, or name another
         * @description Until the cleaner has arrived. `accepted` with the `proposalNo` that was shown; otherwise `visitAt`, or a reason, and an agent calls.
         *     What the customer does not answer in time stands. `visit_time_changed` when another time was proposed since; `visit_taken` when the
         *     cleaner has another visit then, with `freeAt`.
         */
        post: operations["answerVisitTime"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/customer/complaints/{complaintId}/sign-off": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The complaint's id (not its number). */
                complaintId: components["parameters"]["ComplaintId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Accept or reject what was carried out
         * @description A rejection needs a reason.
         */
        post: operations["signOff"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/customer/complaints/{complaintId}/rating": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The complaint's id (not its number). */
                complaintId: components["parameters"]["ComplaintId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Rate how the complaint was handled
         * @description From the sign-off on; a new rating replaces the one before.
         */
        post: operations["rateHandling"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/customer/complaints/{complaintId}/disposition": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The complaint's id (not its number). */
                complaintId: components["parameters"]["ComplaintId"];
            };
            cookie?: never;
        };
        /**
         * The disposition record of one of the caller's complaints
         * @description 售后处置单, a PDF; there once the case has ended (`wrong_step` before). The newest one after a reopening.
         */
        get: operations["getMyDisposition"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/customer/complaints/{complaintId}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The complaint's id (not its number). */
                complaintId: components["parameters"]["ComplaintId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Withdraw the complaint
         * @description Until the case has ended. Whoever was on the way is told.
         */
        post: operations["withdrawComplaint"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/customer/waiting-estimate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How long one waits now until a person takes a complaint
         * @description From the company's own times of the last 30 days and the agents who are there. `minutes` are working minutes and absent when too little
         *     is known. The queue is counted every few seconds at most, and `asOf` says when it was; four of five wait between `fromMinutes` and more, four of five less than `toMinutes`. Urgent cases are served first, so
         *     `ahead` can grow.
         */
        get: operations["getWaitingEstimate"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/customer/complaints/{complaintId}/waiting-notice": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The complaint's id (not its number). */
                complaintId: components["parameters"]["ComplaintId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ask to be told when few are ahead
         * @description One message, once, by subscription message or SMS, when no more than `ahead` cases of the lane are before this one; not in quiet hours.
         *     Until somebody has taken the case; asking again with another number changes it.
         */
        post: operations["askToBeTold"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/customer/uploads/{uploadId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Made by the client for one file in pieces, 1 to 100 characters; it counts for the caller alone. */
                uploadId: components["parameters"]["UploadId"];
            };
            cookie?: never;
        };
        /**
         * How far a file in pieces is
         * @description Ask it after the network was away, and send the next piece from there. 0 when nothing came yet.
         */
        get: operations["getMyUpload"];
        /**
         * Send the next piece of a file
         * @description Pieces come in order, 1 MiB each at most and 10 MiB in all. One that does not begin where the last one ended is `upload_offset` with
         *     what is kept as `received`. When all have come, add the file with `upload`; what is not added within a day is forgotten, and at most 20
         *     files may be on their way.
         */
        put: operations["sendMyPiece"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/customer/complaints/{complaintId}/attachments": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The complaint's id (not its number). */
                complaintId: components["parameters"]["ComplaintId"];
            };
            cookie?: never;
        };
        /**
         * The files that the caller may see
         * @description Each with a link that opens it without a token for half an hour.
         */
        get: operations["listMyAttachments"];
        put?: never;
        /**
         * Add a file
         * @description One file per request, as a form with the member `file`. What it is, its bytes say: photos (JPEG, PNG, WebP, HEIC), short videos
         *     (MP4, MOV), and PDF from staff; at most 10 MiB. The same key with the same file answers 201 again with the same attachment. At most 9 for each purpose; `rejection` while the sign-off is asked for.
         */
        post: operations["addMyAttachment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/staff/complaints": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The queue, most urgent first */
        get: operations["listQueue"];
        put?: never;
        /**
         * Write down a complaint that came another way
         * @description By phone, e-mail, chat, social media, SMS or in person, in the form that customers fill in; for a customer who is known, or for a
         *     new one by their phone number. Otherwise as `fileComplaint`.
         */
        post: operations["recordComplaint"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/staff/causes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The root causes that a conclusion can name */
        get: operations["listCauses"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/staff/complaints/{complaintId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The complaint's id (not its number). */
                complaintId: components["parameters"]["ComplaintId"];
            };
            cookie?: never;
        };
        /** One complaint with everything staff need */
        get: operations["getComplaint"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/staff/complaints/{complaintId}/log": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The complaint's id (not its number). */
                complaintId: components["parameters"]["ComplaintId"];
            };
            cookie?: never;
        };
        /**
         * The case log, verified
         * @description Every fact in order with its hash. `verified` is false when the chain does not hold.
         */
        get: operations["getComplaintLog"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/staff/complaints/{complaintId}/duty": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The complaint's id (not its number). */
                complaintId: components["parameters"]["ComplaintId"];
            };
            cookie?: never;
        };
        /**
         * Who acts on the case now, and why they
         * @description The primary person first, then the backups, each level after the one below; who is off duty is stood in for, and who has a
         *     conflict of interest is left out. In the night it tells of the next opening, in a critical case of now.
         */
        get: operations["getDuty"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/staff/complaints/{complaintId}/conflicts": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The complaint's id (not its number). */
                complaintId: components["parameters"]["ComplaintId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Somebody of the staff must keep away from the case
         * @description Until the case has ended. They neither act on it nor see it from then on (`conflict_of_interest`); what was theirs goes to the next at once.
         */
        post: operations["declareConflict"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/staff/complaints/{complaintId}/conflicts/{staffId}/lifting": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The complaint's id (not its number). */
                complaintId: components["parameters"]["ComplaintId"];
                staffId: string;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A declared conflict of interest is none
         * @description For managers and the owner, never about themselves, until the case has ended.
         */
        post: operations["liftConflict"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/staff/complaints/{complaintId}/take": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The complaint's id (not its number). */
                complaintId: components["parameters"]["ComplaintId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take the case
         * @description From triage until the case has ended; somebody else takes it over, and from whom and why is kept. Taking it again as the same
         *     person changes nothing.
         */
        post: operations["takeComplaint"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/staff/complaints/{complaintId}/disposition": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The complaint's id (not its number). */
                complaintId: components["parameters"]["ComplaintId"];
            };
            cookie?: never;
        };
        /**
         * The disposition record
         * @description 售后处置单, a PDF; there once the case has ended (`wrong_step` before). The newest one after a reopening.
         */
        get: operations["getDisposition"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/staff/complaints/{complaintId}/overruling": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The complaint's id (not its number). */
                complaintId: components["parameters"]["ComplaintId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Correct what the analyser said
         * @description What is not given stays. Severity, response level, lane, place in the queue and number of callbacks follow, and so does the
         *     deadline of the step. To take a case out of severity 4 needs a manager. What was corrected is kept, and the analyser is
         *     measured by it. Sending the same again changes nothing.
         */
        post: operations["overruleTriage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/staff/complaints/{complaintId}/promise": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The complaint's id (not its number). */
                complaintId: components["parameters"]["ComplaintId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Promise the customer a time
         * @description The customer sees the words and the time at once.
         */
        post: operations["promiseTime"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/staff/complaints/{complaintId}/investigation/notes": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The complaint's id (not its number). */
                complaintId: components["parameters"]["ComplaintId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Write down what was found out
         * @description Only grows; the same text again is nothing new.
         */
        post: operations["recordNote"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/staff/complaints/{complaintId}/investigation/interviews": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The complaint's id (not its number). */
                complaintId: components["parameters"]["ComplaintId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Write down who said what */
        post: operations["recordInterview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/staff/complaints/{complaintId}/investigation/evidence": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The complaint's id (not its number). */
                complaintId: components["parameters"]["ComplaintId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Put evidence on record
         * @description Its SHA-256 becomes part of the hash-chained log; nothing can change it afterwards. A text is in the log, a file among the attachments.
         */
        post: operations["addEvidence"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/staff/complaints/{complaintId}/investigation/statement": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The complaint's id (not its number). */
                complaintId: components["parameters"]["ComplaintId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ask a cleaner for their side
         * @description By default the cleaner complained about. They get a private link by SMS. Nothing can be found against a cleaner
         *     before they have answered or their time is over (`statement_missing`).
         */
        post: operations["requestStatement"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/staff/complaints/{complaintId}/unreached": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The complaint's id (not its number). */
                complaintId: components["parameters"]["ComplaintId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The customer did not answer the call
         * @description The first time in a round gives the responsibility 48 hours instead of 24 (both of them the policy's).
         */
        post: operations["reportUnreached"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/staff/complaints/{complaintId}/letter-draft": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The complaint's id (not its number). */
                complaintId: components["parameters"]["ComplaintId"];
            };
            cookie?: never;
        };
        /**
         * A letter to start from
         * @description From the script for the finding and the class, with what was found out. Staff may edit it.
         */
        get: operations["draftLetter"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/staff/complaints/{complaintId}/conclusion": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The complaint's id (not its number). */
                complaintId: components["parameters"]["ComplaintId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Conclude the investigation
         * @description Founded and partly need the whys, and against a cleaner their statement (`statement_missing`). Unfounded and
         *     malicious need a letter (`letter_wording`), which somebody above its writer approves before the customer sees
         *     it; the owner's needs no review. Malicious needs evidence (`evidence_missing`). After an objection somebody one
         *     level above the writer concludes.
         */
        post: operations["concludeInvestigation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/staff/complaints/{complaintId}/conclusion/review": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The complaint's id (not its number). */
                complaintId: components["parameters"]["ComplaintId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Approve or return the explanation
         * @description Managers and owners, but not who wrote it (`own_work`). A return needs a reason.
         */
        post: operations["reviewConclusion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/staff/complaints/{complaintId}/conclusion/closing": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The complaint's id (not its number). */
                complaintId: components["parameters"]["ComplaintId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Close a malicious complaint
         * @description Managers and owners, once the explanation stands. A malicious complaint never closes by itself.
         */
        post: operations["confirmClosing"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/staff/complaints/{complaintId}/plan-options": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The complaint's id (not its number). */
                complaintId: components["parameters"]["ComplaintId"];
            };
            cookie?: never;
        };
        /**
         * What can be proposed
         * @description The wish first, then the sub-item's menu, with what each would cost in this case. In a simple case also the offer that
         *     one command makes.
         */
        get: operations["listPlanOptions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/staff/complaints/{complaintId}/quick-offer": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The complaint's id (not its number). */
                complaintId: components["parameters"]["ComplaintId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Settle a simple case at once
         * @description Takes the case if nobody had, and gives the offer of the options, without asking whose fault it was. The customer is
         *     asked where it differs from the wish. `no_quick_offer` when the case needs an investigator.
         */
        post: operations["makeQuickOffer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/staff/complaints/{complaintId}/plan/answer": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The complaint's id (not its number). */
                complaintId: components["parameters"]["ComplaintId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Write down what the customer said about the plan
         * @description After a call, when the customer did not answer about a plan that gives less money than they wanted.
         */
        post: operations["recordPlanAnswer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/staff/complaints/{complaintId}/plan": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The complaint's id (not its number). */
                complaintId: components["parameters"]["ComplaintId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Propose a plan
         * @description Within the policy's limit it is approved at once; above it the manager and then the owner are asked. A plan that
         *     exceeds what the order cost, a cap, a menu's ceiling or the largest coupon is refused (`plan_over_limit`) unless
         *     `exception` says why; then the owner decides. What a manager proposes, the owner approves.
         */
        post: operations["proposePlan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/staff/complaints/{complaintId}/plan/approval": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The complaint's id (not its number). */
                complaintId: components["parameters"]["ComplaintId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Approve the plan
         * @description Managers up to their limit, owners above. `plan_changed` when `planNo` is not the latest plan.
         */
        post: operations["approvePlan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/staff/complaints/{complaintId}/plan/rejection": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The complaint's id (not its number). */
                complaintId: components["parameters"]["ComplaintId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send the plan back
         * @description Managers and owners.
         */
        post: operations["rejectPlan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/staff/complaints/{complaintId}/rework/time": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The complaint's id (not its number). */
                complaintId: components["parameters"]["ComplaintId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Set the time of the visit after calling cleaner and customer
         * @description Once a cleaner would come, until they are there. Both are told. `visit_taken` when another visit of the cleaner is in the way.
         */
        post: operations["setVisitTime"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/staff/complaints/{complaintId}/rework/recall": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The complaint's id (not its number). */
                complaintId: components["parameters"]["ComplaintId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take a job back from the cleaner who holds it
         * @description Until it is reported. The cleaner is told and their link is closed; the job goes to the next, or to whom staff offer it.
         */
        post: operations["recallOffer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/staff/complaints/{complaintId}/rework/offer": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The complaint's id (not its number). */
                complaintId: components["parameters"]["ComplaintId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Offer the rework to a chosen cleaner
         * @description Replaces the offer that is open. The cleaner complained about is `conflict_of_interest`. Without `visitAt` it is the cleaner's
         *     next free time. `visit_taken` when another visit of the cleaner is in the way; `freeAt` then says when they are free.
         */
        post: operations["offerRework"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/staff/tasks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the caller is to do, overdue first, then by when it is due */
        get: operations["listMyTasks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/staff/complaints/{complaintId}/tasks/{taskNo}/owner": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The complaint's id (not its number). */
                complaintId: components["parameters"]["ComplaintId"];
                /** @description The task in the case, from 1. */
                taskNo: number;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Give a task to somebody
         * @description Its deadline stays, and the new owner is told. To the one who has it already changes nothing.
         */
        post: operations["assignTask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/staff/complaints/{complaintId}/tasks/{taskNo}/start": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The complaint's id (not its number). */
                complaintId: components["parameters"]["ComplaintId"];
                /** @description The task in the case, from 1. */
                taskNo: number;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Begin with a task
         * @description Beginning again changes nothing.
         */
        post: operations["startTask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/staff/complaints/{complaintId}/tasks/{taskNo}/inspection": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The complaint's id (not its number). */
                complaintId: components["parameters"]["ComplaintId"];
                /** @description The task in the case, from 1. */
                taskNo: number;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Photos and materials were looked at
         * @description Counts for all that the customer and the cleaner have shown so far; what comes later is a new task. For tasks of the kind materials_inspection.
         */
        post: operations["inspectMaterials"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/staff/complaints/{complaintId}/tasks/{taskNo}/kept": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The complaint's id (not its number). */
                complaintId: components["parameters"]["ComplaintId"];
                /** @description The task in the case, from 1. */
                taskNo: number;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * What the customer was promised a time for was done
         * @description For tasks of the kinds promised_answer and promised_visit, also when their time has passed. Most are done by what else happens in the case: the customer gets a plan or a letter, is called, or the cleaner arrives.
         */
        post: operations["keepPromise"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/staff/complaints/{complaintId}/actions/{actionNo}/completion": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The complaint's id (not its number). */
                complaintId: components["parameters"]["ComplaintId"];
                /** @description The action in the plan, from 1. */
                actionNo: number;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Prove an action done
         * @description Proved by a reference or by a file of the case whose purpose is proof. Proving it again changes nothing. Who paid less than
         *     was planned must be a manager, who paid more the owner, each with a reason.
         */
        post: operations["completeAction"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/staff/complaints/{complaintId}/callback": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The complaint's id (not its number). */
                complaintId: components["parameters"]["ComplaintId"];
            };
            cookie?: never;
        };
        /**
         * What an agent needs for the callback
         * @description The script and the case on one page, while the case is to be called back.
         */
        get: operations["getCallbackSheet"];
        put?: never;
        /**
         * Record a callback visit
         * @description Satisfaction is required when the customer was reached; told aspect by aspect, the worse of handling and result counts. Not satisfied
         *     restarts the case one level up. Not reached: called again at another part of the day, and after the last attempt the visit is given up.
         */
        post: operations["recordCallback"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/staff/complaints/{complaintId}/merge": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The complaint's id (not its number). */
                complaintId: components["parameters"]["ComplaintId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Merge a case into another one
         * @description Both belong to one customer. It is begun at once and settled a moment later: the other case takes in the text, the additions and
         *     the files of this one, the earlier filing time counts, and this case ends as `merged`; both numbers keep finding it. When two are
         *     merged into each other, the one that was filed first takes the other in. Until it is settled other commands are `case_merging`.
         */
        post: operations["mergeCase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/staff/complaints/{complaintId}/split": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The complaint's id (not its number). */
                complaintId: components["parameters"]["ComplaintId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Make a case of its own out of a part
         * @description Also undoes a merge. The new case has its own number and clock, the files by reference, and is linked with this one. The same text
         *     again is the same new case.
         */
        post: operations["splitCase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/customer/link": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Which case a private link opens
         * @description For the link that a customer without the mini-program gets by SMS (`/t/` and 22 characters). With it they see that case, add facts,
         *     answer a plan, sign off and rate, by the same operations as who signed in, and nothing else.
         */
        get: operations["getLink"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/customer/survey": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What a survey's private link asks about
         * @description For the link that a customer gets by SMS (`/v/` and 22 characters), for one round of one case. Answered, it opens nothing more:
         *     `survey_answered`.
         */
        get: operations["getSurvey"];
        put?: never;
        /**
         * Say how satisfied you are, by the survey's private link
         * @description Counts as `answerSurvey` does. The same answer again changes nothing.
         */
        post: operations["answerSurveyByLink"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/customer/complaints/{complaintId}/survey": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The complaint's id (not its number). */
                complaintId: components["parameters"]["ComplaintId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Say how satisfied you are without being called
         * @description Once a round, in place of the callback visit that is next. When the text says otherwise than the ratings, a person looks at it before
         *     it counts. Not satisfied restarts the case one level up.
         */
        post: operations["answerSurvey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/staff/complaints/{complaintId}/survey-review": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The complaint's id (not its number). */
                complaintId: components["parameters"]["ComplaintId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Say what a survey in doubt means
         * @description Its text and its ratings disagree; what is said here counts as the customer's answer.
         */
        post: operations["reviewSurvey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/staff/complaints/{complaintId}/closing-summary": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The complaint's id (not its number). */
                complaintId: components["parameters"]["ComplaintId"];
            };
            cookie?: never;
        };
        /**
         * What is to be learnt from a case
         * @description The cause, what was done, what it cost, the lessons, and two scores. Timeliness is the share of our deadlines that were met; pauses
         *     do not count against them. Proportion is 100 while the cost is within what the policy's `fairCostSeverity1` to `fairCostSeverity4`
         *     say is fair for such a visit, beyond that the fair amount's share of the cost. Before the closing it goes as far as the case does.
         */
        get: operations["getClosingSummary"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/staff/complaints/{complaintId}/passed-on": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The complaint's id (not its number). */
                complaintId: components["parameters"]["ComplaintId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Say that the customer was told what was left to staff
         * @description For the customer who left no number: what the product could not send stands in the case's `toPassOn`, and staff tell it in the channel
         *     that the customer wrote from. Several may be told at once, such as by one e-mail. What somebody has said to be passed on stays as they
         *     said it; saying it again changes nothing. Also when the case has ended.
         */
        post: operations["passOnNotices"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/staff/complaints/{complaintId}/lessons": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The complaint's id (not its number). */
                complaintId: components["parameters"]["ComplaintId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Write down what a case taught
         * @description From when the solution was carried out or the explanation sent, also after the closing. The handler is asked for it by a task of the
         *     kind lessons when the severity is at least the policy's `lessonsFromSeverity`; the closing does not wait for it. The same words again
         *     change nothing.
         */
        post: operations["writeLessons"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/staff/complaints/{complaintId}/similar": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The complaint's id (not its number). */
                complaintId: components["parameters"]["ComplaintId"];
            };
            cookie?: never;
        };
        /**
         * The closed cases that are like this one
         * @description The likest first, then the newest, each with its reasons. Compared are the newest closed cases of the same sub-item and, once a cause
         *     is known, of the same cause, by sub-item, cause, key phrases and words.
         */
        get: operations["listSimilarCases"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/staff/complaints/{complaintId}/reopening": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The complaint's id (not its number). */
                complaintId: components["parameters"]["ComplaintId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Reopen a closed case for the customer
         * @description For the policy's days after the closing. The case begins again at "is it founded", a round and a level higher, and the third round is the
         *     owner's. Later it is `reopening_over`: file a new complaint with `follows`.
         */
        post: operations["reopenCase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/customer/complaints/{complaintId}/reopening": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The complaint's id (not its number). */
                complaintId: components["parameters"]["ComplaintId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Reopen a closed complaint
         * @description For the policy's days after the closing. The case begins again at "is it founded", a round and a level higher, and the third round is the
         *     owner's. Later it is `reopening_over`: file a new complaint with `follows`.
         */
        post: operations["reopenMyCase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/staff/complaints/{complaintId}/basics": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The complaint's id (not its number). */
                complaintId: components["parameters"]["ComplaintId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Correct the basic facts
         * @description What, when, where, how to be reached, which visit and which cleaner; what is not sent stays. The log keeps both the old and the new.
         */
        post: operations["correctBasics"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/staff/complaints/{complaintId}/pause": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The complaint's id (not its number). */
                complaintId: components["parameters"]["ComplaintId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Wait for the customer
         * @description The clock of the step stands until the customer adds something, staff go on, the step is left or the longest time of the
         *     policy is over. Nothing escalates meanwhile. A critical case (S4) waits only when a manager or the owner says so.
         */
        post: operations["pauseClock"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/staff/complaints/{complaintId}/resumption": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The complaint's id (not its number). */
                complaintId: components["parameters"]["ComplaintId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Go on after waiting for the customer
         * @description The clock runs again; nothing when it runs.
         */
        post: operations["resumeClock"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/staff/complaints/{complaintId}/pending": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The complaint's id (not its number). */
                complaintId: components["parameters"]["ComplaintId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Put a case that cannot be decided now on the pending ledger
         * @description By a manager; of a critical case (S4) by the owner; while it is investigated, decided, planned or approved. The customer reads
         *     the reason. All other clocks of the case rest until its day (`nextOn`), on which it goes back to where it was with a new deadline.
         */
        post: operations["pendCase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/staff/complaints/{complaintId}/pending/end": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The complaint's id (not its number). */
                complaintId: components["parameters"]["ComplaintId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Go on with a pending case before its day
         * @description The case goes back to where it was, with a new deadline.
         */
        post: operations["takeUpCase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/staff/complaints/{complaintId}/pending/contact": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The complaint's id (not its number). */
                complaintId: components["parameters"]["ComplaintId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Record a call of the monthly contact
         * @description While the month's contact is open: until the customer was reached or was called as often as the policy asks for. A new day
         *     (`nextOn`) moves the day on which the case goes on; the customer is told.
         */
        post: operations["recordPendingContact"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/staff/pending-ledger": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The pending ledger, longest pending first */
        get: operations["listPendingLedger"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/staff/pending-ledger/sums": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The pending ledger in sums */
        get: operations["getLedgerSums"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/staff/pending-ledger/reviews": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The reviews of the last twelve months, newest first */
        get: operations["listLedgerReviews"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/staff/pending-ledger/reviews/{month}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The month whose contact day came last. */
                month: string;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Record that the ledger of this month was reviewed
         * @description By a manager or the owner, once a month, from the contact day on; the first one stands.
         */
        post: operations["reviewLedger"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/staff/accountability": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * All accountabilities in the order of opening
         * @description An agent sees those that they proposed or that are about them.
         */
        get: operations["listAccountability"];
        put?: never;
        /**
         * Propose measures or a reward
         * @description Also without a case, such as for a prevention. Once for each key. Money is deducted from a person only up to the law's part of a
         *     month's pay (`over_pay_limit`); above the policy's limits the owner decides. Nobody proposes about themselves (`own_work`).
         */
        post: operations["openAccountability"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/staff/accountability/{accountabilityId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The accountability's id. */
                accountabilityId: components["parameters"]["AccountabilityId"];
            };
            cookie?: never;
        };
        /**
         * One accountability
         * @description 403 `conflict_of_interest` for who must keep away from the case it comes from, unless they answer for it themselves: they see it, object and sign.
         */
        get: operations["getAccountability"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/staff/accountability/{accountabilityId}/proposal": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The accountability's id. */
                accountabilityId: components["parameters"]["AccountabilityId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Propose what is done about whoever a case names
         * @description While it is due or was sent back.
         */
        post: operations["proposeMeasures"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/staff/accountability/{accountabilityId}/decision": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The accountability's id. */
                accountabilityId: components["parameters"]["AccountabilityId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Approve the proposal, send it back, or do nothing
         * @description By a manager, above the limits by the owner; never by who proposed it or whom it is about (`own_work`).
         */
        post: operations["decideMeasures"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/staff/accountability/{accountabilityId}/objection": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The accountability's id. */
                accountabilityId: components["parameters"]["AccountabilityId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Object, as the member of staff whom it is about
         * @description Once, within the days of the policy.
         */
        post: operations["objectToMeasures"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/staff/accountability/{accountabilityId}/objection/decision": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The accountability's id. */
                accountabilityId: components["parameters"]["AccountabilityId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Decide an objection
         * @description One level up, never by who decided before.
         */
        post: operations["decideMeasuresObjection"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/staff/accountability/{accountabilityId}/execution": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The accountability's id. */
                accountabilityId: components["parameters"]["AccountabilityId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Say that it was carried out
         * @description Who says so has signed.
         */
        post: operations["executeMeasures"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/staff/accountability/{accountabilityId}/acknowledgement": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The accountability's id. */
                accountabilityId: components["parameters"]["AccountabilityId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sign, as the member of staff whom it is about */
        post: operations["acknowledgeMeasures"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/staff/complaints/{complaintId}/accountability": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The complaint's id (not its number). */
                complaintId: components["parameters"]["ComplaintId"];
            };
            cookie?: never;
        };
        /**
         * What is done about whoever was responsible in a case
         * @description Also after the case was closed.
         */
        get: operations["listAccountabilityOfCase"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cleaner/accountabilities": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What was decided about a cleaner who signed in
         * @description From the decision on; what is open, and what was opened in the last 90 days, newest first. `id` opens each: send it as
         *     `accountability`.
         */
        get: operations["listMyAccountability"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cleaner/accountability": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What is done, as the cleaner sees it behind their private link */
        get: operations["getOwnAccountability"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cleaner/accountability/objection": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Object, as the cleaner whom it is about
         * @description Once, within the days of the policy.
         */
        post: operations["objectAsCleaner"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cleaner/accountability/acknowledgement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sign, as the cleaner whom it is about */
        post: operations["acknowledgeAsCleaner"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/staff/capa": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All corrective and preventive actions in the order of opening */
        get: operations["listCapa"];
        put?: never;
        /**
         * Open a corrective or preventive action
         * @description From a case, which says what a repeat is recognised by, or free-standing. Once for each key.
         */
        post: operations["openCapa"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/staff/capa/{capaId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The action's id. */
                capaId: string;
            };
            cookie?: never;
        };
        /**
         * One corrective or preventive action
         * @description 403 `conflict_of_interest` for who must keep away from the case it comes from; the lists leave it out for them, as they do accountabilities.
         */
        get: operations["getCapa"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/staff/capa/{capaId}/completion": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The action's id. */
                capaId: string;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Say that it was done
         * @description By whom it is assigned to, or a manager, with proof.
         */
        post: operations["completeCapa"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/staff/capa/{capaId}/verification": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The action's id. */
                capaId: string;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Say whether it works
         * @description After the due date (`too_early_to_verify`), by another person (`own_work`). What does not work is open again. A founded complaint
         *     of the same kind within the policy's days opens it again too.
         */
        post: operations["verifyCapa"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/staff/complaints/{complaintId}/capa": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The complaint's id (not its number). */
                complaintId: components["parameters"]["ComplaintId"];
            };
            cookie?: never;
        };
        /** The actions that come from a case */
        get: operations["listCapaOfCase"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/staff/complaints/{complaintId}/phone": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The complaint's id (not its number). */
                complaintId: components["parameters"]["ComplaintId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Show the customer's telephone number whole
         * @description Everywhere else staff see its ends only. Who looked, when and why stands in the case log before the number is answered; the same
         *     person for the same reason within ten minutes is noted once.
         */
        post: operations["revealPhone"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/staff/incidents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Incidents, the open ones first, then the newest
         * @description An incident is opened within the hour when several customers complain of the same cleaner, sub-item, area, service or campaign more
         *     often than is usual, or in nearly the same words.
         */
        get: operations["listIncidents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/staff/complaints/{complaintId}/incidents": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The complaint's id (not its number). */
                complaintId: components["parameters"]["ComplaintId"];
            };
            cookie?: never;
        };
        /** The incidents that a case belongs to */
        get: operations["listCaseIncidents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/staff/incidents/{incidentId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The incident's id. */
                incidentId: string;
            };
            cookie?: never;
        };
        /** One incident */
        get: operations["getIncident"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/staff/incidents/{incidentId}/links": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The incident's id. */
                incidentId: string;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Link more cases to an incident
         * @description While it is open (`incident_closed`). Cases that are in it already change nothing.
         */
        post: operations["linkCases"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/staff/incidents/{incidentId}/unlinking": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The incident's id. */
                incidentId: string;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take a case out of an incident
         * @description While it is open. The watch does not link it again. Who was told already stays told.
         */
        post: operations["unlinkCase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/staff/incidents/{incidentId}/telling": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The incident's id. */
                incidentId: string;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Tell all affected customers in one action
         * @description By a manager or the owner. Each customer gets one message, which begins with the number of the newest of their cases in the
         *     incident; in their quiet hours it waits, unless the case is critical. A customer is told once in an incident, so a second action
         *     reaches those whose cases were linked since; when there are none, `everybody_told`. It is in the log of the case, and the
         *     customer sees it there.
         */
        post: operations["tellAffected"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/staff/incidents/{incidentId}/close": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The incident's id. */
                incidentId: string;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Close an incident
         * @description By a manager or the owner. Its cases go on by themselves. Closing it again changes nothing.
         */
        post: operations["closeIncident"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/staff/keyword-watch": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Phrases that are said more often than usual today
         * @description Against the same weekday in the last eight weeks; at most one false alarm in some 170 quiet days is expected.
         */
        get: operations["getKeywordWatch"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/staff/company/calendar": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * When the company works
         * @description The official schedule of this year and the next, and above it the company's own holidays and extra working days.
         */
        get: operations["getCompanyCalendar"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/staff/company/calendar/days/{date}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description A local date. */
                date: components["parameters"]["Date"];
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Close on a day, or work on it
         * @description The owner only, from today on. Deadlines that are not reached yet move with it; each case records that.
         */
        put: operations["setCompanyDay"];
        post?: never;
        /**
         * Go by the official calendar again on a day
         * @description The owner only, from today on.
         */
        delete: operations["removeCompanyDay"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/staff/company/calendar/years/{year}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description This year or the next. */
                year: number;
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Enter a year's official holiday schedule
         * @description The owner only. Replaces what was known about the year. Deadlines that were provisional, or that it moves, are computed
         *     again; each case records that.
         */
        put: operations["enterCalendarYear"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/staff/uploads/{uploadId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Made by the client for one file in pieces, 1 to 100 characters; it counts for the caller alone. */
                uploadId: components["parameters"]["UploadId"];
            };
            cookie?: never;
        };
        /**
         * How far a file in pieces is
         * @description Ask it after the network was away, and send the next piece from there. 0 when nothing came yet.
         */
        get: operations["getStaffUpload"];
        /**
         * Send the next piece of a file
         * @description Pieces come in order, 1 MiB each at most and 10 MiB in all. One that does not begin where the last one ended is `upload_offset` with
         *     what is kept as `received`. When all have come, add the file with `upload`; what is not added within a day is forgotten, and at most 20
         *     files may be on their way.
         */
        put: operations["sendStaffPiece"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/staff/complaints/{complaintId}/attachments/{attachmentId}/release": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The complaint's id (not its number). */
                complaintId: components["parameters"]["ComplaintId"];
                /** @description The photo, from the list of attachments. */
                attachmentId: string;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Let cleaners see a photo that the check held back
         * @description A photo that WeChat's check did not let pass is kept, and seen by staff and its customer only, until a member of staff has looked at it and
         *     releases it. Releasing what is not held changes nothing.
         */
        post: operations["releaseAttachment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/staff/complaints/{complaintId}/attachments": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The complaint's id (not its number). */
                complaintId: components["parameters"]["ComplaintId"];
            };
            cookie?: never;
        };
        /**
         * The files that the caller may see
         * @description Each with a link that opens it without a token for half an hour.
         */
        get: operations["listCaseAttachments"];
        put?: never;
        /**
         * Add a file
         * @description One file per request, as a form with the member `file`. What it is, its bytes say: photos (JPEG, PNG, WebP, HEIC), short videos
         *     (MP4, MOV), and PDF from staff; at most 10 MiB. The same key with the same file answers 201 again with the same attachment. At most 50 for each purpose, until the case has ended.
         */
        post: operations["addCaseAttachment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cleaner/statements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The statements that a cleaner who signed in is asked for
         * @description Those of the last 90 days, newest first. `id` opens each: send it as `statement`.
         */
        get: operations["listMyStatements"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cleaner/statement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the cleaner is asked behind this private link */
        get: operations["getStatement"];
        put?: never;
        /**
         * Give the statement
         * @description Once; also late, until the case has been judged (`statement_closed`).
         */
        post: operations["giveStatement"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/staff/company": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The company itself */
        get: operations["getCompany"];
        /**
         * Rename the company
         * @description For the owner.
         *     Replacing something needs the ETag that was seen; without one the request can only add. The same value again changes nothing.
         */
        put: operations["editCompany"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/staff/company/policy": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * All numbers and hours of the company
         * @description Each number with what people call it, its unit, its default and its range.
         */
        get: operations["getPolicy"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change numbers and hours
         * @description For the owner. What is not named stays. A change applies to deadlines that begin after it; every version can be read back.
         */
        patch: operations["editPolicy"];
        trace?: never;
    };
    "/api/staff/company/policy/versions/{version}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The policy in one of its versions */
        get: operations["getPolicyVersion"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/staff/company/taxonomy": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How the company sorts its complaints */
        get: operations["getTaxonomy"];
        /**
         * Change how complaints are sorted
         * @description For the owner. All sub-items are sent; one that is no longer wanted is not left out but not active.
         *     Cases keep the version by which they were judged.
         */
        put: operations["editTaxonomy"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/staff/company/taxonomy/versions/{version}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The taxonomy in one of its versions */
        get: operations["getTaxonomyVersion"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/staff/company/departments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * All departments
         * @description Dissolved ones included.
         */
        get: operations["listDepartments"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/staff/company/departments/{departmentId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Add or change a department
         * @description For managers and the owner.
         *     Replacing something needs the ETag that was seen; without one the request can only add. The same value again changes nothing.
         */
        put: operations["putDepartment"];
        post?: never;
        /**
         * Dissolve a department
         * @description `department_in_use` while staff or the taxonomy belong to it. It is kept, not active.
         */
        delete: operations["dissolveDepartment"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/staff/company/staff": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * All staff
         * @description Those who have left included. Agents see of phones only the ends.
         */
        get: operations["listStaff"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/staff/company/staff/{staffId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Add or change a member of staff
         * @description For managers and the owner; only the owner changes owners. `last_owner` when nobody would be left to own the company.
         *     Replacing something needs the ETag that was seen; without one the request can only add. The same value again changes nothing.
         */
        put: operations["putStaff"];
        post?: never;
        /**
         * A member of staff leaves
         * @description They are kept, not active: they can no longer sign in and get no messages.
         */
        delete: operations["removeStaff"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/staff/company/cleaners": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * All cleaners
         * @description Those who have left included. Agents see of phones only the ends.
         */
        get: operations["listCleaners"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/staff/company/cleaners/{cleanerId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Add or change a cleaner
         * @description For managers and the owner.
         *     Replacing something needs the ETag that was seen; without one the request can only add. The same value again changes nothing.
         */
        put: operations["putCleaner"];
        post?: never;
        /**
         * A cleaner leaves
         * @description They are kept, not active: they are offered nothing.
         */
        delete: operations["removeCleaner"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/staff/company/customers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Customers by id
         * @description Agents see of phones only the ends.
         */
        get: operations["listCustomers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/staff/company/customers/{customerId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Add or change a customer
         * @description For managers and the owner.
         *     Replacing something needs the ETag that was seen; without one the request can only add. The same value again changes nothing.
         */
        put: operations["putCustomer"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/staff/company/orders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Service orders by customer and id */
        get: operations["listOrders"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/staff/company/customers/{customerId}/orders/{orderId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Add or change a service order
         * @description For managers and the owner. An order never changes its customer.
         *     Replacing something needs the ETag that was seen; without one the request can only add. The same value again changes nothing.
         */
        put: operations["putOrder"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/staff/company/changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who changed what of the company, newest first
         * @description For the owner. Entries are only ever added; `before` and `after` are the items as they are stored.
         */
        get: operations["listCompanyChanges"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/staff/company/imports/orders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Import service orders from a CSV file
         * @description For managers and the owner. UTF-8 or GB18030, with or without a byte order mark; RFC 4180; Chinese or English headers; up to 20,000 lines and 8 MiB.
         *     Good lines are taken, bad ones come back in `badFile` as a CSV file with the reason in a last column; mend it and send it again. Sending a file again changes nothing.
         *     Customers who are not known come with their orders, by name and phone.
         *     The columns 纬度, 经度 and 活动 may be left out; what is known already stays.
         */
        post: operations["importOrders"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/staff/company/imports/cleaners": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Import cleaners from a CSV file
         * @description For managers and the owner. UTF-8 or GB18030, with or without a byte order mark; RFC 4180; Chinese or English headers; up to 20,000 lines and 8 MiB.
         *     Good lines are taken, bad ones come back in `badFile` as a CSV file with the reason in a last column; mend it and send it again. Sending a file again changes nothing.
         *     Several skills or areas stand in one cell, separated by `、` or `;`.
         */
        post: operations["importCleaners"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cleaner/jobs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The reworks of a cleaner who signed in
         * @description What they are asked to do or have accepted, by the time of the visit; with `done`, what they did in the last 90 days, newest first. The
         *     address stands in it from acceptance on. `id` opens each: send it as `job` with the operations of a job.
         */
        get: operations["listMyJobs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cleaner/job": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The rework behind this private link */
        get: operations["getJob"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cleaner/job/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Accept or decline
         * @description Another `visitAt` than the offered one is a proposal: the customer is asked, or after as many as the policy allows an agent decides.
         *     `offer_closed` when it was withdrawn, expired or taken; `visit_taken` when another visit of the cleaner is in the way.
         */
        post: operations["answerJob"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cleaner/job/check-in": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Arrive on site
         * @description Checking in again changes nothing. The position is optional; far from the address is noted and shown to staff, and never refused.
         */
        post: operations["checkIn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cleaner/job/report": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Report the work done
         * @description The customer is asked to sign off.
         */
        post: operations["reportWork"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cleaner/job/uploads/{uploadId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Made by the client for one file in pieces, 1 to 100 characters; it counts for the caller alone. */
                uploadId: components["parameters"]["UploadId"];
            };
            cookie?: never;
        };
        /**
         * How far a file in pieces is
         * @description Ask it after the network was away, and send the next piece from there. 0 when nothing came yet.
         */
        get: operations["getJobUpload"];
        /**
         * Send the next piece of a file
         * @description Pieces come in order, 1 MiB each at most and 10 MiB in all. One that does not begin where the last one ended is `upload_offset` with
         *     what is kept as `received`. When all have come, add the file with `upload`; what is not added within a day is forgotten, and at most 20
         *     files may be on their way.
         */
        put: operations["sendJobPiece"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cleaner/job/attachments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The files that the caller may see
         * @description Each with a link that opens it without a token for half an hour.
         */
        get: operations["listJobAttachments"];
        put?: never;
        /**
         * Add a file
         * @description One file per request, as a form with the member `file`. What it is, its bytes say: photos (JPEG, PNG, WebP, HEIC), short videos
         *     (MP4, MOV), and PDF from staff; at most 10 MiB. The same key with the same file answers 201 again with the same attachment. At most 9 before and 9 after, from accepting the job until it is reported.
         */
        post: operations["addJobAttachment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sign-in/codes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Staff and cleaners ask for a one-time code
         * @description A code of six digits goes out by SMS when the number belongs to somebody of that company. The answer is the same when it does not.
         *     Too many codes for one phone, from one address or in one company are `too_many_requests`, and so is a phone that is locked out after
         *     too many wrong answers.
         */
        post: operations["requestSignInCode"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sign-in/code": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Sign in with the one-time code
         * @description A code holds for five minutes and once; after five wrong answers it is worth nothing. Wrong, used, expired and never sent are all
         *     `code_invalid`. Whoever uses an authenticator hears `second_factor_required` and sends the same request again with `secondFactor`.
         */
        post: operations["signInByCode"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sign-in/wechat": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Customers sign in with the code of wx.login
         * @description The app id tells the company. At the first visit the customer is made, or found by the phone when `phoneCode` comes with it; the phone is
         *     never required. On `wechat_code_invalid` call wx.login again.
         */
        post: operations["signInByWeChat"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/customer/phone": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A customer who signed in shows their phone number
         * @description When the number is that of a customer whom the company knows, the caller is that customer from now on and sees their orders and cases; the
         *     answer brings new tokens and the old ones end. Whoever already has cases of their own under another record gets `phone_taken`.
         */
        post: operations["bindPhone"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/staff/second-factor": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Begin to use an authenticator app
         * @description It is asked for at sign-in once `confirmSecondFactor` has had a code of it.
         */
        post: operations["beginSecondFactor"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/staff/second-factor/confirmation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The first code of the authenticator app
         * @description From now on `signInByCode` needs `secondFactor`. The recovery codes are shown this once; each signs in once.
         */
        post: operations["confirmSecondFactor"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/staff/second-factor/removal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Use no authenticator any more
         * @description With a code of it, or a recovery code.
         */
        post: operations["removeSecondFactor"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sign-in/renewal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Renew a session with its refresh token
         * @description Send it when the access token has expired or soon will. A refresh token renews once; keep the one in the answer. The same request may be
         *     sent again within half a minute when its answer was lost. A token that comes back later is in the hands of somebody else: the session
         *     ends (`session_over`) and the person signs in anew.
         */
        post: operations["renewSession"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sign-in/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sign out */
        post: operations["signOut"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/staff/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Where the caller is signed in */
        get: operations["listMySessions"];
        put?: never;
        post?: never;
        /**
         * The caller signs out everywhere
         * @description All sessions end, their access tokens too; with `others`, all but the one that asks.
         */
        delete: operations["endMySessions"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/customer/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Where the caller is signed in */
        get: operations["listCustomerSessions"];
        put?: never;
        post?: never;
        /**
         * The caller signs out everywhere
         * @description All sessions end, their access tokens too; with `others`, all but the one that asks.
         */
        delete: operations["endCustomerSessions"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/customer/sessions/{sessionId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** The caller signs out elsewhere */
        delete: operations["endCustomerSession"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cleaner/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Where the caller is signed in */
        get: operations["listCleanerSessions"];
        put?: never;
        post?: never;
        /**
         * The caller signs out everywhere
         * @description All sessions end, their access tokens too; with `others`, all but the one that asks.
         */
        delete: operations["endCleanerSessions"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cleaner/sessions/{sessionId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** The caller signs out elsewhere */
        delete: operations["endCleanerSession"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/staff/sessions/{sessionId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** The caller signs out elsewhere */
        delete: operations["endMySession"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/staff/company/staff/{staffId}/sign-out": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The owner signs a member of staff out everywhere
         * @description Their access tokens stop at once. Who leaves the company (`removeStaff`) need not be signed out: they have no access any more.
         */
        post: operations["signOutStaff"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/files/{company}/{complaintId}/{attachmentId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Open a file by its link
         * @description The link comes from a list of attachments; its signature stands where a token would. Ranges are answered.
         */
        get: operations["openFile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/hooks/wechat/{company}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The company's id. */
                company: string;
            };
            cookie?: never;
        };
        /**
         * WeChat asks whether the address of the message push is ours
         * @description The signature is the SHA-1 of token, timestamp and nonce in ordinal order, joined.
         */
        get: operations["verifyWeChatPush"];
        put?: never;
        /**
         * WeChat pushes an event
         * @description JSON or XML, plain or encrypted as the company has set it. With a key set, only encrypted messages are taken. An event dated more than ten
         *     minutes from now is refused; one that came before is answered and does nothing.
         */
        post: operations["takeWeChatPush"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/hooks/sms-reports/{company}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The company's id. */
                company: string;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Alibaba Cloud brings delivery reports of text messages
         * @description Several reports in one call, perhaps several times and in any order; what is about no message of the company is left alone.
         */
        post: operations["takeSmsReports"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/hooks/inbound/{company}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The company's id. */
                company: string;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A company's own mail or chat gateway posts a complaint
         * @description Signed with the secret that the company has set: X-Signature is the HMAC-SHA256 in lower-case hexadecimal digits over X-Timestamp, a
         *     line feed, X-Nonce, a line feed and the body as it is sent. A request dated more than ten minutes from now, and a nonce that came
         *     before, are refused. The same messageId is the same message, and sending it again changes nothing. The customer is found by their phone
         *     or by the address they wrote from (`customerHandle`), or added; one of the two is needed. A message in a known conversation (`threadId`),
         *     or with the number of an open case of the same customer in its subject, is added to that case (`added`), and so is one about the visit
         *     that an open case is about; one that answers a closed case becomes a new complaint that follows it. Customers without a phone hear
         *     nothing from the product itself: staff find in the case what to tell them (`toPassOn`).
         *
         *     Up to nine files may be in the message (`files`), as far as the body stays below 16 MiB; larger or later ones are sent to `filesUrl` one by
         *     one. A file that cannot be kept costs nothing else: the answer says why, and so does the case.
         */
        post: operations["takeInboundMessage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/hooks/inbound/{company}/{complaintId}/files": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The company's id. */
                company: string;
                /** @description The complaint's id (not its number). */
                complaintId: components["parameters"]["ComplaintId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A file of a message that was posted
         * @description Posted to the `filesUrl` that the answer to the message named, with a `name` added to its query if the file has one; the path is
         *     signed, so no other signature is needed. One file is one body, 10 MiB at most; what it is, its bytes say. The same bytes again are the same attachment.
         *     A file that cannot be kept is answered with its `code` and noted in the case.
         */
        post: operations["takeInboundFile"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/health": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whether the service can do its work */
        get: operations["getHealth"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/dev/outbox": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Messages that went out, newest last */
        get: operations["listOutbox"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/dev/sign-in": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A token for somebody of the sample company */
        post: operations["signInForDevelopment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /**
         * Format: date-time
         * @description RFC 3339 in UTC.
         */
        Time: string;
        /** @description Money in fen (1/100 yuan). */
        Cents: number;
        Reason: string;
        /** @description Where the case stands. */
        Step: string;
        /** @description What a file is for. */
        AttachmentPurpose: string;
        Upload: {
            /**
             * Format: binary
             * @description The one file.
             */
            file: string;
        };
        /** @description A photo, a video or a document of a case. Its bytes never change. */
        Attachment: {
            id: string;
            purpose: components["schemas"]["AttachmentPurpose"];
            contentType: string;
            bytes: number;
            /** @description Of the file as it is kept. */
            sha256: string;
            /** @description Of the file as it came, before place, time and device were taken out of it; for staff. */
            sourceSha256?: string;
            /** Format: date-time */
            addedAt: string;
            addedBy: string;
            /** @description Opens the file without a token. */
            url: string;
            /**
             * Format: date-time
             * @description Until when the link holds.
             */
            urlExpiresAt: string;
            /** @description What WeChat's check of a photo said; for staff, absent when none was made or its answer has not come. */
            check?: string;
            /** @description Cleaners do not see it until a member of staff releases it; for staff. */
            held?: boolean;
        };
        AskToBeTold: {
            /** @description 0 when the case is next. */
            ahead: number;
        };
        WaitingEstimate: {
            lane: string;
            /** @description How many cases of the lane are served before. */
            ahead: number;
            /** @description Working minutes, the middle of what is likely; absent when too little is known. */
            minutes?: number;
            fromMinutes?: number;
            toMinutes?: number;
            /** Format: date-time */
            expectedAt?: string;
            /** @description On how many recent cases it rests. */
            samples: number;
        };
        WaitingTimes: {
            /** Format: date-time */
            asOf: string;
            agentsOnDuty: number;
            /**
             * Format: date-time
             * @description When somebody is there again; absent while somebody is.
             */
            opensAt?: string;
            lanes: components["schemas"]["WaitingEstimate"][];
            mine: {
                complaintId: string;
                number: string;
                /** @description With how many ahead the customer asked to be told. */
                tellAt?: number;
                estimate: components["schemas"]["WaitingEstimate"];
            }[];
        };
        /** @description A file that comes in pieces. */
        PartialUpload: {
            /** @description How many bytes are kept; the next piece begins there. */
            received: number;
        };
        AttachmentList: {
            items: components["schemas"]["Attachment"][];
        };
        /** @description Who must do something next. */
        Turn: string;
        /** @description What the customer wants. */
        Wish: string;
        /** @description How the complaint came in. */
        Channel: string;
        Finding: string;
        Responsible: string;
        InterviewParty: string;
        /** @description A photo is always a file. */
        EvidenceKind: string;
        ActionKind: string;
        Satisfaction: string;
        JobState: string;
        /** @description No members; the body may be left out. */
        Empty: Record<string, never>;
        /** @description The body may be left out. */
        TakeComplaint: {
            /** @description Why it is taken over. */
            reason?: string;
        };
        DeclareConflict: {
            staffId: string;
            kind: components["schemas"]["ConflictKind"];
            reason: string;
        };
        LiftConflict: {
            reason: string;
        };
        /** @description The complaint is about them, or they are close to whom it is about. */
        ConflictKind: string;
        Duty: {
            persons: components["schemas"]["DutyPerson"][];
            /** @description Who would come before or among them and is not there. */
            absent: components["schemas"]["StaffBrief"][];
            /** @description Nobody is left whose step it is; the owner was told. */
            empty: boolean;
        };
        DutyPerson: {
            id: string;
            name: string;
            role: string;
            reason: string;
            insteadOf?: components["schemas"]["StaffBrief"];
        };
        TakenOver: {
            fromId: string;
            because: string;
            reason?: string;
        };
        ConflictOfInterest: {
            staffId: string;
            staffName: string;
            kind: components["schemas"]["ConflictKind"];
            reason: string;
            at: components["schemas"]["Time"];
            by: string;
        };
        FileComplaint: {
            /** @description One of the caller's orders. */
            orderId?: string;
            /** @description Whom it is about; by default the order's cleaner. */
            cleanerId?: string;
            /** @description What happened. */
            text: string;
            occurredAt?: components["schemas"]["Time"];
            place?: string;
            wish: components["schemas"]["Wish"];
            contactPhone?: string;
            /** @description When the customer may be called. */
            contactWhen?: string;
            /** @description The customer says that it is another matter than what they complained about before; then nothing is compared. */
            anotherMatter?: boolean;
            /** @description The caller's closed complaint that could no longer be reopened. */
            follows?: string;
        };
        AddFacts: {
            text: string;
        };
        PlanAnswer: {
            planNo: number;
            accepted: boolean;
            reason?: components["schemas"]["Reason"];
        };
        Objection: {
            reason: components["schemas"]["Reason"];
        };
        SignOff: {
            accepted: boolean;
            reason?: components["schemas"]["Reason"];
        };
        Rating: {
            stars: number;
            text?: string;
        };
        ReportSubscription: {
            templateId: string;
            accepted: number;
        };
        Subscription: {
            templateId: string;
            /** @description How many messages may still be sent. */
            available: number;
        };
        /** @description With a phone, an address to answer to, or both. */
        InboundMessage: {
            messageId: string;
            channel: string;
            /** @description Eleven digits; none when they gave none. */
            customerPhone?: string;
            /** @description For somebody who is not a customer yet. */
            customerName?: string;
            /** @description The e-mail address or account that it came from. */
            customerHandle?: string;
            /** @description The subject line. A complaint's number in it says what it answers. */
            subject?: string;
            /** @description The gateway's id of the conversation. */
            threadId?: string;
            files?: {
                name?: string;
                /** @description The file in Base64. */
                content: string;
            }[];
            /** @description As in FileComplaint; without a wish it is other, and the words may be missing when there are files. */
            complaint: {
                text?: string;
            } & {
                [key: string]: unknown;
            };
        };
        /** @description What WeChat's check of the words said. A complaint is kept whatever it says; a person looks at all but pass. */
        ContentCheck: {
            verdict: string;
            /** @description WeChat's number of what was found. */
            label?: number;
        };
        Withdrawal: {
            reason?: components["schemas"]["Reason"];
        };
        /** @description At least one of the tags is given. */
        OverruleTriage: {
            reason: string;
            /** @description A sub-item that the company uses. */
            item?: string;
            severity?: number;
            sentiment?: string;
            /** @description All flags that hold. */
            flags?: string[];
            demand?: string;
        };
        Promise: {
            text: string;
            until: components["schemas"]["Time"];
        };
        Conclusion: {
            finding: components["schemas"]["Finding"];
            responsible: components["schemas"]["Responsible"];
            /** @description Which department, cleaner or supplier. */
            responsibleId?: string;
            /** @description From the list of causes. */
            causeCode: string;
            summary: string;
            /** @description The explanation to the customer; required for unfounded and malicious. */
            letter?: string;
            /** @description Why it happened, and why that, down to the root cause; required for founded and partly. */
            whys?: string[];
        };
        RecordNote: {
            text: string;
        };
        RecordInterview: {
            party: components["schemas"]["InterviewParty"];
            name: string;
            heldAt: components["schemas"]["Time"];
            said: string;
        };
        /** @description Either a text or a file that was attached to the case. */
        AddEvidence: {
            kind: components["schemas"]["EvidenceKind"];
            fileName: string;
            text?: string;
            attachmentId?: string;
            /** @description What it shows. */
            note?: string;
        };
        RequestStatement: {
            /** @description By default the cleaner complained about. */
            cleanerId?: string;
            question?: string;
        };
        GiveStatement: {
            text: string;
        };
        ReportUnreached: {
            /** @description Which attempt in this round; the same number again is nothing new. */
            attempt: number;
            note?: string;
        };
        ConfirmClosing: {
            note?: string;
        };
        ConclusionReview: {
            approved: boolean;
            reason?: components["schemas"]["Reason"];
        };
        ProposePlan: {
            actions: components["schemas"]["ProposedAction"][];
            note?: string;
            /** @description Why the plan should be allowed to exceed its limits. */
            exception?: string;
        };
        RecordPlanAnswer: {
            planNo: number;
            accepted: boolean;
            /** @description What the customer said. */
            note: string;
        };
        ProposedAction: {
            kind: components["schemas"]["ActionKind"];
            cents: components["schemas"]["Cents"];
            note?: string;
            /** @description How long a visit takes; by default as long as the policy says. */
            minutes?: number;
        };
        PlanApproval: {
            planNo: number;
        };
        PlanRejection: {
            planNo: number;
            reason: components["schemas"]["Reason"];
        };
        RecallOffer: {
            offerNo: number;
            reason: string;
        };
        VisitTime: {
            offerNo: number;
            visitAt: components["schemas"]["Time"];
            /** @description What was said with both. */
            note: string;
        };
        VisitTimeAnswer: {
            /** @description The proposal that was shown; required to agree to one. */
            proposalNo?: number;
            accepted: boolean;
            visitAt?: components["schemas"]["Time"];
            /** @description Required when no time is named. */
            reason?: string;
        };
        /** @description A time for the visit that one of the two named. */
        VisitProposal: {
            proposalNo: number;
            by: components["schemas"]["VisitParty"];
            visitAt: components["schemas"]["Time"];
            reason?: string;
            at?: components["schemas"]["Time"];
            cleanerName?: string;
            /** @description Until when the other side answers; absent once an agent decides. */
            answerBy?: components["schemas"]["Time"];
        };
        VisitParty: string;
        OfferRework: {
            cleanerId: string;
            visitAt?: components["schemas"]["Time"];
        };
        /** @description With a proof, an attachmentId, or both. */
        ActionCompletion: {
            /** @description Such as the transfer's number. */
            proof?: string;
            /** @description A file of the case whose purpose is proof. */
            attachmentId?: string;
            /** @description What was paid; as planned unless it is said. */
            paidCents?: components["schemas"]["Cents"];
            /** @description Why another amount was paid than was planned. */
            reason?: string;
        };
        TaskAssignment: {
            staffId: string;
            reason: string;
        };
        PassOnNotices: {
            /** @description Which of the case's toPassOn. */
            noticeNos: number[];
            /** @description When the customer was told; not in the future and not before all of it was to be told. Now when absent. */
            toldAt?: components["schemas"]["Time"];
            /** @description What else there is to say, such as what the customer answered. */
            note?: string;
        };
        AttachmentRelease: {
            reason: string;
        };
        MaterialsInspection: {
            note: string;
        };
        PromiseKeeping: {
            note: string;
        };
        TaskKind: string;
        /** @description Something to be done beside the rework, with its owner, due date and proof. */
        CaseTask: {
            taskNo: number;
            kind: components["schemas"]["TaskKind"];
            /** @description The kind in Chinese. */
            name: string;
            state: string;
            /** @description The action of the plan; absent where it is none. */
            actionNo?: number;
            cents?: components["schemas"]["Cents"];
            /** @description Whose it is: the handler unless it was assigned; absent while the case has no handler. */
            ownerId?: string;
            ownerName?: string;
            openedAt: components["schemas"]["Time"];
            dueAt: components["schemas"]["Time"];
            /** @description True while the official calendar of that year is not out. */
            provisional: boolean;
            /** @description How it was computed. */
            why: string;
            rungs: components["schemas"]["Rung"][];
            started?: components["schemas"]["TaskStamp"];
            done?: components["schemas"]["TaskStamp"];
            proof?: string;
            attachmentId?: string;
            paidCents?: components["schemas"]["Cents"];
            differenceReason?: string;
        };
        OpenedCase: {
            complaintId: string;
            number: string;
        };
        SurveyPage: {
            number: string;
            /** @description Who asks. */
            companyName: string;
            /** @description The first words of what was filed. */
            summary: string;
            /** @description What was done about it, in a few words. */
            done: string;
        };
        SurveyThanks: {
            number: string;
        };
        WriteLessons: {
            text: string;
        };
        /** @description What a case taught, as somebody who worked on it wrote it. */
        Lesson: {
            text: string;
            round: number;
            at: components["schemas"]["Time"];
            by: string;
        };
        ClosingScores: {
            /** @description The share of the deadlines that were met; absent while nothing was due. */
            timelinessScore?: number;
            deadlinesMet: number;
            deadlines: number;
            /** @description Absent when no visit was named to measure it by. */
            proportionScore?: number;
            /** @description What putting it right cost. */
            costCents: components["schemas"]["Cents"];
            /** @description What is in proportion. */
            fairCents?: components["schemas"]["Cents"];
            /** @description What the visit had cost. */
            orderCents?: components["schemas"]["Cents"];
        };
        /** @description How a case was closed. */
        Closing: {
            outcome: string;
            summary: string;
            scores?: components["schemas"]["ClosingScores"];
        };
        /** @description A deadline that was ours to meet, as it last stood, and when it was. */
        KeptDeadline: {
            what: string;
            dueAt: components["schemas"]["Time"];
            /** @description Absent while it is late and not done. */
            doneAt?: components["schemas"]["Time"];
            met: boolean;
        };
        ClosingSummary: {
            complaintId: string;
            number: string;
            closedAt?: components["schemas"]["Time"];
            /** @description In one sentence; absent while it is not closed. */
            summary?: string;
            finding?: components["schemas"]["Finding"];
            cause?: {
                code: string;
                name: string;
                whys?: string[];
                responsibleName: string;
            };
            /** @description What was done, in order. */
            done: string[];
            rounds: number;
            scores: components["schemas"]["ClosingScores"];
            deadlines: components["schemas"]["KeptDeadline"][];
            lessons: components["schemas"]["Lesson"][];
        };
        /** @description A closed case that is like another one, and in what. */
        SimilarCase: {
            complaintId: string;
            number: string;
            summary: string;
            itemName: string;
            severity: number;
            closedAt: components["schemas"]["Time"];
            finding?: components["schemas"]["Finding"];
            causeName?: string;
            done?: string;
            costCents: components["schemas"]["Cents"];
            satisfaction?: components["schemas"]["Satisfaction"];
            /** @description The first words of what was written last. */
            lesson?: string;
            score: number;
            /** @description In what it is like, the weightiest first. */
            reasons: string[];
        };
        SimilarCasePage: {
            items: components["schemas"]["SimilarCase"][];
            /** @description Absent on the last page. */
            continuation?: string;
        };
        TaskStamp: {
            at: components["schemas"]["Time"];
            by: string;
        };
        TaskItem: {
            complaintId: string;
            number: string;
            taskNo: number;
            kind: components["schemas"]["TaskKind"];
            name: string;
            actionNo?: number;
            cents?: components["schemas"]["Cents"];
            dueAt: components["schemas"]["Time"];
            provisional: boolean;
            why: string;
            startedAt?: components["schemas"]["Time"];
            severity: number;
            summary: string;
            customerName: string;
        };
        TaskPage: {
            items: components["schemas"]["TaskItem"][];
            /** @description Absent on the last page. */
            continuation?: string;
        };
        RecordCallback: {
            reached: boolean;
            satisfaction?: components["schemas"]["Satisfaction"];
            handling?: components["schemas"]["Satisfaction"];
            result?: components["schemas"]["Satisfaction"];
            attitude?: components["schemas"]["Satisfaction"];
            timeliness?: components["schemas"]["Satisfaction"];
            notes?: string;
        };
        JobAnswer: {
            accepted: boolean;
            reason?: components["schemas"]["Reason"];
            visitAt?: components["schemas"]["Time"];
        };
        /** @description Where the phone is, in GCJ-02; latitude and longitude together or not at all. */
        CheckIn: {
            latitude?: number;
            longitude?: number;
            accuracyMeters?: number;
        };
        /** @description A place on the map, in GCJ-02. */
        GeoPoint: {
            latitude: number;
            longitude: number;
        };
        ArrivalPosition: {
            place: components["schemas"]["GeoPoint"];
            accuracyMeters?: number;
            /** @description From the address; absent where that is not on the map. */
            distanceMeters?: number;
            /** @description Further than the policy allows for, the accuracy taken off. */
            isFar: boolean;
        };
        MaterialUsed: {
            name: string;
            quantity: number;
            unit?: string;
            /** @description What all of it cost. */
            cents: components["schemas"]["Cents"];
        };
        JobReport: {
            /** @description What was used up; counted in what the case cost. */
            materials?: components["schemas"]["MaterialUsed"][];
            notes: string;
        };
        SignIn: {
            company: string;
            audience: string;
            id: string;
        };
        RequestSignInCode: {
            company: string;
            audience: string;
            phone: string;
        };
        SignInCodeRequested: {
            expiresAt: components["schemas"]["Time"];
            nextAt: components["schemas"]["Time"];
        };
        SignInByCode: {
            company: string;
            audience: string;
            phone: string;
            code: string;
            /** @description What the client calls itself; shown in the list of sessions. */
            device?: string;
            /** @description A code of the authenticator or a recovery code, after `second_factor_required`. */
            secondFactor?: string;
        };
        SessionTokens: {
            /** @description The access token, for the header Authorization: Bearer. */
            token: string;
            expiresAt: components["schemas"]["Time"];
            /** @description Renews the session once. It is a secret; it never goes into an address. */
            refreshToken: string;
            refreshExpiresAt: components["schemas"]["Time"];
            audience: string;
            id: string;
            name: string;
            /** @description Of staff only. */
            role?: string;
        };
        SignInByWeChat: {
            appId: string;
            /** @description The code of wx.login. */
            code: string;
            /** @description The code of the phone button, when the customer tapped it. */
            phoneCode?: string;
            device?: string;
        };
        BindPhone: {
            /** @description The code of the phone button. */
            code: string;
        };
        SecondFactorBegun: {
            /** @description Base32, to be typed into the app. */
            secret: string;
            /** @description To be shown as a QR code. */
            uri: string;
        };
        SecondFactorCode: {
            code: string;
        };
        SecondFactorConfirmed: {
            recoveryCodes: string[];
        };
        SecondFactorRemoved: {
            removed: boolean;
        };
        RenewSession: {
            refreshToken: string;
        };
        EndSession: {
            refreshToken: string;
        };
        EndedSessions: {
            ended: number;
        };
        SessionPage: {
            items: components["schemas"]["SessionView"][];
        };
        SessionView: {
            id: string;
            device?: string;
            startedAt: components["schemas"]["Time"];
            usedAt: components["schemas"]["Time"];
            expiresAt: components["schemas"]["Time"];
            /** @description Whether it is the one that asks. */
            current: boolean;
        };
        SignedIn: {
            token: string;
            expiresAt: components["schemas"]["Time"];
            name: string;
        };
        Order: {
            id: string;
            service: string;
            area: string;
            servedAt: components["schemas"]["Time"];
            cleanerId: string;
            cleanerName: string;
            cents: components["schemas"]["Cents"];
        };
        OrderList: {
            items: components["schemas"]["Order"][];
        };
        CaseLink: {
            relation: string;
            complaintId: string;
            number: string;
        };
        MergeCase: {
            /** @description The id of the case that takes this one in. */
            into: string;
            reason: string;
        };
        SplitCase: {
            /** @description The part, in the customer's words. */
            text: string;
            wish?: components["schemas"]["Wish"];
            /** @description The files that belong to it too. */
            attachmentIds?: string[];
            reason: string;
        };
        AspectRatings: {
            handling: components["schemas"]["Satisfaction"];
            result: components["schemas"]["Satisfaction"];
            attitude?: components["schemas"]["Satisfaction"];
            timeliness?: components["schemas"]["Satisfaction"];
        };
        AnswerSurvey: {
            handling: components["schemas"]["Satisfaction"];
            result: components["schemas"]["Satisfaction"];
            attitude?: components["schemas"]["Satisfaction"];
            timeliness?: components["schemas"]["Satisfaction"];
            text?: string;
        };
        ReviewSurvey: {
            satisfaction: components["schemas"]["Satisfaction"];
            note: string;
        };
        CallbackSheet: {
            visitNo: number;
            visits: number;
            attempt: number;
            attempts: number;
            nextFrom?: components["schemas"]["Time"];
            /** @description Why the survey must be looked at, in Chinese. */
            doubt?: string;
            /** @description What to say, in order. */
            script: string[];
            complaint: components["schemas"]["StaffComplaint"];
        };
        ReopenCase: {
            /** @description What is still wrong. */
            reason: string;
        };
        RecordComplaint: {
            channel: components["schemas"]["Channel"];
            customerId?: string;
            /** @description Without customerId: finds the customer, or adds a new one. */
            customerPhone?: string;
            /** @description How a new customer is addressed. */
            customerName?: string;
            /** @description Their e-mail address or account when they wrote; with it a phone is not needed. */
            customerHandle?: string;
            /** @description Who told it, when it was not the customer themselves. */
            reporter?: string;
            complaint: components["schemas"]["FileComplaint"];
        };
        CorrectBasics: {
            reason: string;
            text?: string;
            occurredAt?: components["schemas"]["Time"];
            place?: string;
            contactPhone?: string;
            contactWhen?: string;
            orderId?: string;
            cleanerId?: string;
        };
        CustomerComplaintItem: {
            id: string;
            number: string;
            step: components["schemas"]["Step"];
            stepName: string;
            turn: components["schemas"]["Turn"];
            summary: string;
            filedAt: components["schemas"]["Time"];
            round: number;
        };
        CustomerComplaintPage: {
            items: components["schemas"]["CustomerComplaintItem"][];
            /** @description Absent on the last page. */
            continuation?: string;
        };
        /** @description What a customer sees of their complaint. */
        CustomerComplaint: {
            id: string;
            /** @description For people, per company and day. */
            number: string;
            /** @description Grows with every fact. */
            version: number;
            step: components["schemas"]["Step"];
            /** @description The step in Chinese, as the customer calls it; staff read their own word for it. */
            stepName: string;
            turn: components["schemas"]["Turn"];
            /** @description True when the last news could only be shown here, as no phone is known and no message was allowed; absent otherwise. */
            onlyInApp?: boolean;
            summary: string;
            text: string;
            wish: components["schemas"]["Wish"];
            order?: components["schemas"]["ComplaintOrder"];
            cleanerName?: string;
            filedAt: components["schemas"]["Time"];
            /** @description From 1; grows when a callback restarts the case. */
            round: number;
            /** @description Oldest first. */
            progress: components["schemas"]["ProgressEntry"][];
            next?: components["schemas"]["NextStep"];
            paused?: components["schemas"]["Paused"];
            /** @description The approved letter, when the finding is unfounded or malicious. */
            explanation?: string;
            plan?: components["schemas"]["Plan"];
            rework?: components["schemas"]["Rework"];
            visitProposal?: components["schemas"]["VisitProposal"];
            rating?: components["schemas"]["GivenRating"];
            /** @description The customer's other cases that it belongs to. */
            links?: components["schemas"]["CaseLink"][];
            closedAt?: components["schemas"]["Time"];
        };
        ComplaintOrder: {
            id: string;
            service: string;
            servedAt: components["schemas"]["Time"];
        };
        ProgressEntry: {
            at: components["schemas"]["Time"];
            title: string;
            detail?: string;
        };
        NextStep: {
            what: string;
            expectedAt: components["schemas"]["Time"];
            /** @description True while the official calendar of that year is not out. */
            provisional: boolean;
            /** @description Why it is then, in Chinese; absent for an appointment. */
            why?: string;
        };
        /** @description The clock stands still because the customer is waited for. */
        Paused: {
            since: components["schemas"]["Time"];
            until: components["schemas"]["Time"];
            why: string;
            /** @description What the customer is asked. */
            question?: string;
        };
        /** @description A time in which the clock stood still. */
        Pause: {
            pauseNo: number;
            stepNo: number;
            from: components["schemas"]["Time"];
            until: components["schemas"]["Time"];
            reason: string;
            question?: string;
            by: string;
            /** @description The customer was sent the question. */
            asked: boolean;
            resumedAt?: components["schemas"]["Time"];
            because?: string;
        };
        PauseClock: {
            /** @description What is waited for; the customer reads it. */
            reason: string;
            /** @description What the customer is asked by message. */
            question?: string;
            until?: components["schemas"]["Time"];
        };
        Plan: {
            planNo: number;
            actions: components["schemas"]["PlanAction"][];
            costCents: components["schemas"]["Cents"];
            /** @description The plan differs from the wish. */
            needsConsent: boolean;
            /** @description What the customer answered; absent until then. */
            answered?: boolean;
            /** @description The limits that it exceeds; only staff see it. */
            exceeds?: components["schemas"]["PlanExcess"][];
            /** @description Why it should be allowed to; only staff see it. */
            exception?: string;
        };
        PlanExcess: {
            limit: string;
            limitCents: components["schemas"]["Cents"];
            costCents: components["schemas"]["Cents"];
        };
        PlanOptions: {
            wish: components["schemas"]["Wish"];
            orderCents?: components["schemas"]["Cents"];
            /** @description How many other complaints the customer has filed. */
            earlierComplaints: number;
            autoApproveCents: components["schemas"]["Cents"];
            managerApproveCents: components["schemas"]["Cents"];
            options: components["schemas"]["PlanOption"][];
            /** @description What one command offers in a simple case; absent when the case needs an investigator or nothing fits. */
            quickOffer?: components["schemas"]["PlanOption"][];
        };
        PlanOption: {
            kind: components["schemas"]["ActionKind"];
            /** @description The same in Chinese. */
            name: string;
            cents: components["schemas"]["Cents"];
            ceilingCents: components["schemas"]["Cents"];
            isWish: boolean;
            reasons: string[];
        };
        PlanAction: {
            actionNo: number;
            kind: components["schemas"]["ActionKind"];
            cents: components["schemas"]["Cents"];
            note?: string;
            done: boolean;
            /** @description Until when it will be done; absent when it is done. */
            dueAt?: components["schemas"]["Time"];
            /** @description How long the visit takes, where the plan says so. */
            minutes?: number;
        };
        Rework: {
            cleanerName: string;
            visitAt: components["schemas"]["Time"];
            /** @description The cleaner is there by then at the latest. */
            arriveBy?: components["schemas"]["Time"];
            /** @description How long the work takes. */
            minutes?: number;
            reportedAt?: components["schemas"]["Time"];
            notes?: string;
        };
        GivenRating: {
            stars: number;
            text?: string;
        };
        /** @description What staff see of a complaint. */
        StaffComplaint: components["schemas"]["CustomerComplaint"] & {
            companyId: string;
            customer: components["schemas"]["CustomerBrief"];
            channel: components["schemas"]["Channel"];
            /** @description Who told staff, when it was not the customer themselves. */
            reporter?: string;
            message?: components["schemas"]["MessageRef"];
            /** @description The files of messages that were not kept; absent when there are none. */
            refusedFiles?: components["schemas"]["RefusedFile"][];
            /** @description What was left to staff to tell a customer who left no number, oldest first, and who has told what; absent when there was nothing. */
            toPassOn?: components["schemas"]["LeftToStaff"][];
            triage?: components["schemas"]["Triage"];
            /** @description What the materials of all visits cost; absent for nothing. */
            materialCents?: components["schemas"]["Cents"];
            /** @description The response level. */
            level: number;
            handler?: components["schemas"]["StaffBrief"];
            assigned?: components["schemas"]["StaffBrief"];
            supervisor?: components["schemas"]["StaffBrief"];
            takenOver?: components["schemas"]["TakenOver"];
            /** @description Who must keep away from it; absent when nobody must. */
            conflicts?: components["schemas"]["ConflictOfInterest"][];
            /** @description Nobody was there for the step, and nobody has taken the case since; absent otherwise. */
            unattended?: boolean;
            deadline?: components["schemas"]["Deadline"];
            pauses?: components["schemas"]["Pause"][];
            pendings?: components["schemas"]["Pending"][];
            promise?: components["schemas"]["GivenPromise"];
            investigation?: components["schemas"]["Investigation"];
            /** @description How often the customer was called in this round and not reached; absent when they were. */
            unreached?: number;
            finding?: components["schemas"]["GivenFinding"];
            contentCheck?: components["schemas"]["ContentCheck"];
            /** @description How many photos cleaners do not see until a member of staff releases them; absent when there are none. */
            heldFiles?: number;
            /** @description What the customer added, oldest first. */
            additions: string[];
            /** @description What is to be done beside the rework; absent when there is nothing. */
            tasks?: components["schemas"]["CaseTask"][];
            /** @description How it was closed; absent while it is open. */
            closing?: components["schemas"]["Closing"];
            /** @description What it taught; absent while nobody has written it down. */
            lessons?: components["schemas"]["Lesson"][];
            offers: components["schemas"]["Offer"][];
            callbacks: components["schemas"]["Callback"][];
            restarts: number;
        };
        CustomerBrief: {
            id: string;
            name: string;
            /** @description Such as 139****0001; empty when they gave none. */
            phoneMasked: string;
            contact?: components["schemas"]["CustomerContact"];
        };
        /** @description Where the customer wrote from. Nothing is sent there by the product; staff answer in that channel. */
        CustomerContact: {
            channel: components["schemas"]["Channel"];
            /** @description An e-mail address or account; only its ends, such as l***@mail.example, where numbers are shown by their ends. */
            handle: string;
        };
        /** @description A message as the company's gateway named it. */
        MessageRef: {
            id: string;
            thread?: string;
            subject?: string;
        };
        /** @description A file of a message. It has an attachmentId when it is kept, else the code that says why it is not. */
        TakenFile: {
            name: string;
            attachmentId?: string;
            code?: string;
        };
        RefusedFile: {
            messageId: string;
            name: string;
            code: string;
        };
        /** @description What staff are to tell a customer who left no number. */
        LeftToStaff: {
            /** @description Its place in the list, for passOnNotices. */
            noticeNo: number;
            at: components["schemas"]["Time"];
            channel: components["schemas"]["Channel"];
            text: string;
            /** @description That it was told; absent while it is left to do. */
            passedOn?: {
                at: components["schemas"]["Time"];
                /** @description Who said so, such as staff:s01. */
                by: string;
                note?: string;
            };
            /** @description The number of the case into which this one was merged, where it is left to tell since; absent when it is not. */
            leftIn?: string;
        };
        StaffBrief: {
            id: string;
            name: string;
        };
        Triage: {
            /** @description The taxonomy's sub-item. */
            item: string;
            /** @description The sub-item in Chinese. */
            itemName: string;
            /** @description Absent when it is no complaint. */
            class?: string;
            /** @description S1 to S4, 4 is the worst. */
            severity: number;
            /** @description -1 very angry to 1 very pleased. */
            sentiment: number;
            flags: string[];
            lane: string;
            /** @description Higher is more urgent. */
            priority: number;
            evidence: components["schemas"]["Evidence"][];
            /** @description Name and version of what judged. */
            analyser: string;
            /** @description The likeliest sub-items, the likeliest first; empty for cases from before they were told. */
            items?: components["schemas"]["ItemGuess"][];
            /** @description Absent for cases from before it was told. */
            sentimentKind?: string;
            /** @description Of S1 to S4, in this order. */
            severityProbabilities?: number[];
            /** @description What the text itself asks for. */
            demand?: string;
            phrases?: components["schemas"]["KeyPhrase"][];
            /** @description Why it stands where it stands in the queue, in Chinese, the weightiest reason first. */
            priorityReasons?: string[];
            /** @description What people have corrected, the oldest first. */
            overrulings?: components["schemas"]["Overruling"][];
            /** @description True when a person should look at the tags. */
            needsHumanReview?: boolean;
            /** @description Why a person should look, in Chinese. */
            reviewReason?: string;
            /** @description The company's taxonomy by which it was judged. */
            taxonomyVersion: number;
            /** @description The company's policy that held then. */
            policyVersion: number;
        };
        Overruling: {
            at: components["schemas"]["Time"];
            /** @description Who, such as staff:s01. */
            by: string;
            reason: string;
            changes: {
                tag: string;
                from: string;
                to: string;
            }[];
        };
        ItemGuess: {
            item: string;
            itemName: string;
            probability: number;
        };
        KeyPhrase: {
            /** @description Exactly as written. */
            words: string;
            /** @description Index of their first UTF-16 unit in the text. */
            start: number;
        };
        Evidence: {
            /** @description The sub-item, a flag, S1 to S4, a sentiment or a demand. */
            tag: string;
            words: string;
            /** @description Index of their first UTF-16 unit in the text; absent for cases from before it was told. */
            start?: number;
        };
        Deadline: {
            dueAt: components["schemas"]["Time"];
            /** @description Absent where nobody is reminded. */
            remindAt?: components["schemas"]["Time"];
            /** @description True while the official calendar of that year is not out. */
            provisional: boolean;
            calendarVersion: string;
            policyVersion: number;
            /** @description How it was computed. */
            why: string;
            rungs: components["schemas"]["Rung"][];
        };
        Rung: {
            rung: string;
            at: components["schemas"]["Time"];
            done: boolean;
        };
        GivenPromise: {
            text: string;
            until: components["schemas"]["Time"];
            at?: components["schemas"]["Time"];
            by?: string;
        };
        GivenFinding: {
            finding: components["schemas"]["Finding"];
            responsible: components["schemas"]["Responsible"];
            /** @description The same in Chinese. */
            responsibleName: string;
            responsibleId?: string;
            causeCode: string;
            /** @description The same in Chinese. */
            causeName: string;
            whys?: string[];
            summary: string;
            letter?: string;
            /** @description True once a manager has let the letter go out; else absent. */
            reviewed?: boolean;
            at?: components["schemas"]["Time"];
            by?: string;
        };
        /** @description What was found out; absent while nothing was. */
        Investigation: {
            notes: components["schemas"]["InvestigationNote"][];
            interviews: components["schemas"]["Interview"][];
            evidence: components["schemas"]["EvidenceEntry"][];
            statements: components["schemas"]["Statement"][];
        };
        InvestigationNote: {
            noteNo: number;
            text: string;
            at: components["schemas"]["Time"];
            by: string;
        };
        Interview: {
            interviewNo: number;
            party: components["schemas"]["InterviewParty"];
            name: string;
            heldAt: components["schemas"]["Time"];
            said: string;
            at: components["schemas"]["Time"];
            by: string;
        };
        EvidenceEntry: {
            evidenceNo: number;
            kind: components["schemas"]["EvidenceKind"];
            fileName: string;
            contentType: string;
            /** @description Bytes. */
            size: number;
            sha256: string;
            note?: string;
            /** @description The file; absent for a text. */
            attachmentId?: string;
            at: components["schemas"]["Time"];
            by: string;
        };
        Statement: {
            statementNo: number;
            round: number;
            cleanerId: string;
            cleanerName: string;
            question: string;
            requestedAt: components["schemas"]["Time"];
            /** @description From then on the case may be judged without it. */
            answerBy: components["schemas"]["Time"];
            /** @description The message with the link went out. */
            asked: boolean;
            text?: string;
            givenAt?: components["schemas"]["Time"];
            /** @description The investigator was told that it did not come. */
            reported: boolean;
        };
        StatementPage: {
            items: components["schemas"]["CleanerStatement"][];
            /** @description Absent on the last page. */
            continuation?: string;
        };
        CleanerStatement: {
            /** @description Names the statement where the caller has no link to it. */
            id: string;
            statementNo: number;
            number: string;
            service: string;
            servedAt?: components["schemas"]["Time"];
            /** @description The first words of the complaint. */
            about: string;
            question: string;
            answerBy: components["schemas"]["Time"];
            /** @description Absent until it is given. */
            text?: string;
            givenAt?: components["schemas"]["Time"];
        };
        LetterDraft: {
            scriptVersion: string;
            finding: components["schemas"]["Finding"];
            text: string;
            /** @description What a letter must not say. */
            forbidden: string[];
        };
        CauseList: {
            version: string;
            causes: components["schemas"]["Cause"][];
        };
        Cause: {
            code: string;
            name: string;
        };
        Offer: {
            offerNo: number;
            cleanerId: string;
            cleanerName: string;
            offeredAt: components["schemas"]["Time"];
            /** @description Absent while the offer is open. */
            answer?: string;
            reason?: string;
            answeredAt?: components["schemas"]["Time"];
            /** @description Why this cleaner was asked. */
            reasons: string[];
            visitAt?: components["schemas"]["Time"];
            length?: components["schemas"]["VisitLength"];
            arrivedAt?: components["schemas"]["Time"];
            arrival?: components["schemas"]["ArrivalPosition"];
            /** @description What was used up. */
            materials?: components["schemas"]["MaterialUsed"][];
            /** @description The other times that cleaner and customer have named. */
            proposals?: components["schemas"]["VisitProposal"][];
            /** @description Who could do it and was not free at the wanted time. */
            passedOver?: components["schemas"]["PassedOver"][];
        };
        /** @description How long a visit keeps a cleaner busy. */
        VisitLength: {
            /** @description The work itself. */
            minutes: number;
            /** @description The cleaner comes within so many minutes from the time agreed. */
            arrivalMinutes: number;
            /** @description What lies between two visits at least. */
            travelMinutes: number;
        };
        PassedOver: {
            cleanerId: string;
            cleanerName: string;
            /** @description In Chinese. */
            reason: string;
        };
        Callback: {
            round: number;
            visitNo: number;
            /** @description 0 for the customer's own answer to the survey. */
            attempt: number;
            at: components["schemas"]["Time"];
            by: string;
            reached: boolean;
            satisfaction?: components["schemas"]["Satisfaction"];
            ratings?: components["schemas"]["AspectRatings"];
            /** @description Why a person had to look before it counted, in Chinese. */
            doubt?: string;
            notes?: string;
        };
        QueueItem: {
            id: string;
            number: string;
            step: components["schemas"]["Step"];
            stepName: string;
            turn: components["schemas"]["Turn"];
            /** @description 0 until it is triaged. */
            severity: number;
            priority: number;
            level: number;
            round: number;
            summary: string;
            customerName: string;
            handlerName?: string;
            /** @description Who should take it, while nobody has. */
            assignedName?: string;
            /** @description Nobody was there for its step; absent otherwise. */
            unattended?: boolean;
            dueAt?: components["schemas"]["Time"];
            provisional: boolean;
            /** @description Why it is due then. */
            why?: string;
            pausedSince?: components["schemas"]["Time"];
            filedAt: components["schemas"]["Time"];
        };
        QueuePage: {
            items: components["schemas"]["QueueItem"][];
            /** @description Absent on the last page. */
            continuation?: string;
        };
        CaseLog: {
            complaintId: string;
            verified: boolean;
            facts: components["schemas"]["LoggedFact"][];
        };
        LoggedFact: {
            seq: number;
            type: string;
            at: components["schemas"]["Time"];
            /** @description Audience and id, or `workflow`. */
            by: string;
            /** @description The fact itself, by type; of phone numbers only the ends. */
            data: {
                [key: string]: unknown;
            };
            /** @description True when a phone number is not shown whole; the hash is of what is stored. */
            masked?: boolean;
            hash: string;
            previousHash: string;
        };
        JobPage: {
            items: components["schemas"]["CleanerJob"][];
            /** @description Absent on the last page. */
            continuation?: string;
        };
        CleanerJob: {
            /** @description Names the job where the caller has no link to it. */
            id: string;
            offerNo: number;
            number: string;
            state: components["schemas"]["JobState"];
            service: string;
            /** @description Empty unless the cleaner has accepted and the work is not done. */
            address: string;
            area: string;
            whatToFix: string;
            visitAt: components["schemas"]["Time"];
            customerName: string;
            answerBy: components["schemas"]["Time"];
            /** @description The cleaner is to be there by then at the latest. */
            arriveBy?: components["schemas"]["Time"];
            /** @description How long the work takes. */
            minutes?: number;
            timeNamedBy?: components["schemas"]["VisitParty"];
            notes?: string;
        };
        Health: {
            status: string;
            /** @description The product's version. */
            version: string;
            store: string;
            engine: string;
            counts: {
                [key: string]: number;
            };
            time: components["schemas"]["Time"];
        };
        Outbox: {
            messages: components["schemas"]["OutboxMessage"][];
        };
        OutboxMessage: {
            seq: number;
            at: components["schemas"]["Time"];
            key: string;
            /** @description Absent when the message is about no single case. */
            complaintId?: string;
            step: string;
            recipient: string;
            channel: string;
            address: string;
            text: string;
            /** @description The script and version that the text is from. */
            script?: string;
        };
        BusinessHours: {
            /** @description Of a working day. */
            windows: components["schemas"]["WorkingWindow"][];
            /** @description Other windows by weekday (monday to sunday); none for a weekday on which the company is closed. */
            weekdays: {
                [key: string]: components["schemas"]["WorkingWindow"][];
            };
        };
        CompanyDay: {
            /** Format: date */
            date: string;
            working: boolean;
            reason: string;
            /** @description Of that day; absent for the usual ones. */
            windows?: components["schemas"]["WorkingWindow"][];
        };
        SetCompanyDay: {
            working: boolean;
            reason: string;
            windows?: components["schemas"]["WorkingWindow"][];
        };
        EnterCalendarYear: {
            /** @description Every day off, weekends inside a holiday included. */
            off: string[];
            /** @description The make-up working days at weekends. */
            work?: string[];
            /** @description Where it was published. */
            source: string;
        };
        CalendarYear: {
            year: number;
            /** @description False while it is derived from the law; deadlines through it are provisional. */
            announced: boolean;
            off: string[];
            work: string[];
            /** @description Where it was published, when the company entered it. */
            source?: string;
            fetchedAt?: components["schemas"]["Time"];
        };
        CompanyCalendar: {
            /** @description Grows with every change; the ETag. */
            version: number;
            /** @description What deadlines that are computed with it carry. */
            calendarVersion: string;
            hours: components["schemas"]["BusinessHours"];
            days: components["schemas"]["CompanyDay"][];
            years: components["schemas"]["CalendarYear"][];
            changedAt?: components["schemas"]["Time"];
            changedBy?: string;
        };
        FactBrief: {
            seq: number;
            type: string;
            at: components["schemas"]["Time"];
            by: string;
        };
        Company: {
            id: string;
            name: string;
            version: number;
        };
        EditCompany: {
            name: string;
            /** @description For the change log. */
            why?: string;
        };
        WorkingWindow: {
            /** @description Local time. */
            from: string;
            /** @description Exclusive; at or before `from` it is on the next day. */
            to: string;
        };
        PolicyNumber: {
            name: string;
            /** @description In Chinese. */
            label: string;
            unit: string;
            value: number;
            default: number;
            min: number;
            max: number;
        };
        Policy: {
            version: number;
            numbers: components["schemas"]["PolicyNumber"][];
            hours: components["schemas"]["WorkingWindow"][];
            /** @description All weekdays (monday to sunday) with windows of their own; none for a weekday on which the company is closed. */
            weekdays?: {
                [key: string]: components["schemas"]["WorkingWindow"][];
            };
            customerQuiet: components["schemas"]["WorkingWindow"];
            staffQuiet: components["schemas"]["WorkingWindow"];
            changedAt?: components["schemas"]["Time"];
            /** @description Audience and id. */
            changedBy?: string;
            why?: string;
        };
        EditPolicy: {
            /** @description New values by name, each in its unit. */
            numbers?: {
                [key: string]: number;
            };
            hours?: components["schemas"]["WorkingWindow"][];
            /** @description All weekdays (monday to sunday) with windows of their own; none for a weekday on which the company is closed. */
            weekdays?: {
                [key: string]: components["schemas"]["WorkingWindow"][];
            };
            customerQuiet?: components["schemas"]["WorkingWindow"];
            staffQuiet?: components["schemas"]["WorkingWindow"];
            /** @description For the change log. */
            why: string;
        };
        DutyHolder: {
            role?: string;
            /** @description Instead of a role. */
            departmentId?: string;
        };
        MenuAction: {
            kind: components["schemas"]["ActionKind"];
            defaultCents: components["schemas"]["Cents"];
            ceilingCents: components["schemas"]["Cents"];
        };
        TaxonomyItem: {
            code: string;
            name: string;
            class: string;
            /** @description At least 2 for quality. */
            callbackVisits: number;
            lane?: string;
            primary?: components["schemas"]["DutyHolder"];
            backup?: components["schemas"]["DutyHolder"];
            /** @description The best first. */
            menu?: components["schemas"]["MenuAction"][];
            active?: boolean;
        };
        Taxonomy: {
            version: number;
            items: components["schemas"]["TaxonomyItem"][];
            changedAt?: components["schemas"]["Time"];
            /** @description Audience and id. */
            changedBy?: string;
            why?: string;
        };
        EditTaxonomy: {
            items: components["schemas"]["TaxonomyItem"][];
            /** @description For the change log. */
            why: string;
        };
        Department: {
            id: string;
            name: string;
            headId?: string;
            active: boolean;
            version: number;
        };
        DepartmentPage: {
            items: components["schemas"]["Department"][];
            continuation?: string;
        };
        EditDepartment: {
            name: string;
            headId?: string;
            active?: boolean;
            /** @description For the change log. */
            why?: string;
        };
        StaffMember: {
            id: string;
            name: string;
            role: string;
            /** @description Agents see only its ends. */
            phone: string;
            departmentId?: string;
            /** @description Absent for the company's hours. */
            hours?: components["schemas"]["WorkingWindow"][];
            /** @description Local dates. */
            daysOff: string[];
            standInId?: string;
            active: boolean;
            version: number;
        };
        StaffMemberPage: {
            items: components["schemas"]["StaffMember"][];
            continuation?: string;
        };
        EditStaff: {
            name: string;
            role: string;
            phone: string;
            departmentId?: string;
            hours?: components["schemas"]["WorkingWindow"][];
            /** @description Local dates. */
            daysOff?: string[];
            standInId?: string;
            active?: boolean;
            /** @description For the change log. */
            why?: string;
        };
        Cleaner: {
            id: string;
            name: string;
            /** @description Agents see only its ends. */
            phone: string;
            skills: string[];
            areas: string[];
            rating: number;
            /** @description Local dates. */
            daysOff: string[];
            active: boolean;
            version: number;
        };
        CleanerPage: {
            items: components["schemas"]["Cleaner"][];
            continuation?: string;
        };
        EditCleaner: {
            name: string;
            phone: string;
            skills: string[];
            areas: string[];
            rating?: number;
            /** @description Local dates. */
            daysOff?: string[];
            active?: boolean;
            /** @description For the change log. */
            why?: string;
        };
        Customer: {
            id: string;
            name: string;
            /** @description Agents see only its ends; empty while they have given none. */
            phone: string;
            contact?: components["schemas"]["CustomerContact"];
            version: number;
        };
        CustomerPage: {
            items: components["schemas"]["Customer"][];
            continuation?: string;
        };
        EditCustomer: {
            name: string;
            phone: string;
            /** @description For the change log. */
            why?: string;
        };
        ServiceOrder: {
            id: string;
            customerId: string;
            cleanerId: string;
            service: string;
            area: string;
            address: string;
            servedAt: components["schemas"]["Time"];
            priceCents: components["schemas"]["Cents"];
            location?: components["schemas"]["GeoPoint"];
            /** @description The campaign that it was sold in; absent without one. */
            campaign?: string;
            version: number;
        };
        ServiceOrderPage: {
            items: components["schemas"]["ServiceOrder"][];
            continuation?: string;
        };
        EditOrder: {
            cleanerId: string;
            service: string;
            area: string;
            address: string;
            servedAt: components["schemas"]["Time"];
            priceCents: components["schemas"]["Cents"];
            location?: components["schemas"]["GeoPoint"];
            /** @description The campaign that it was sold in; absent without one. */
            campaign?: string;
            /** @description For the change log. */
            why?: string;
        };
        ChangedItem: {
            id: string;
            version: number;
            /** @description Absent when it was added. */
            before?: {
                [key: string]: unknown;
            };
            after: {
                [key: string]: unknown;
            };
        };
        CompanyChange: {
            at: components["schemas"]["Time"];
            by: string;
            why?: string;
            /** @description company, staff, departments, cleaners, customers, or the orders of a customer. */
            kind: string;
            items: components["schemas"]["ChangedItem"][];
        };
        CompanyChangePage: {
            items: components["schemas"]["CompanyChange"][];
            continuation?: string;
        };
        BadLine: {
            /** @description In the file; the header is line 1. */
            line: number;
            /** @description In Chinese. */
            reason: string;
        };
        ImportReport: {
            dryRun: boolean;
            lines: number;
            added: number;
            changed: number;
            unchanged: number;
            ignoredColumns: string[];
            bad: components["schemas"]["BadLine"][];
            /** @description The bad lines as a CSV file; absent when there are none. */
            badFile?: string;
        };
        PendCase: {
            /** @description The customer reads it. */
            reason: string;
            /**
             * Format: date
             * @description The day in China on which the case goes on.
             */
            nextOn: string;
        };
        TakeUpCase: {
            note?: string;
        };
        RecordPendingContact: {
            month: string;
            /** @description Which call of that month; the same one twice is one. */
            attempt: number;
            reached: boolean;
            /** @description Required when the customer was reached. */
            said?: string;
            /** Format: date */
            nextOn?: string;
        };
        /** @description One stay on the pending ledger. */
        Pending: {
            pendingNo: number;
            reason: string;
            /** Format: date */
            nextOn: string;
            backTo: components["schemas"]["Step"];
            backTurn: components["schemas"]["Turn"];
            since: components["schemas"]["Time"];
            by: string;
            contacts: components["schemas"]["PendingContact"][];
            endedAt?: components["schemas"]["Time"];
            because?: string;
            note?: string;
            backStepNo?: number;
        };
        /** @description The contact of one month, a task for an agent. */
        PendingContact: {
            month: string;
            dueAt: components["schemas"]["Time"];
            attempts: {
                at: components["schemas"]["Time"];
                by: string;
                reached: boolean;
                said?: string;
                /** Format: date */
                nextOn?: string;
            }[];
            doneAt?: components["schemas"]["Time"];
        };
        LedgerItem: {
            id: string;
            number: string;
            severity: number;
            summary: string;
            customerName: string;
            handlerName?: string;
            reason: string;
            since: components["schemas"]["Time"];
            /** @description For how many whole days it has been pending. */
            ageDays: number;
            /** Format: date */
            nextOn: string;
            dueAt?: components["schemas"]["Time"];
            /** @description Why it goes on then. */
            why?: string;
            /** @description What the visit cost that it is about. */
            orderCents?: number;
            /** @description The month of the last contact. */
            contactMonth?: string;
            /** @description Until when that contact is to be made; absent once it is done. */
            contactDueAt?: components["schemas"]["Time"];
        };
        LedgerPage: {
            items: components["schemas"]["LedgerItem"][];
            /** @description Absent on the last page. */
            continuation?: string;
        };
        RevealPhone: {
            /** @description What it is needed for. */
            reason: string;
        };
        RevealedPhone: {
            /** @description Empty when they gave none. */
            phone: string;
            contact?: components["schemas"]["CustomerContact"];
            /** @description Another number to be called at, if given. */
            contactPhone?: string;
            /** @description When they may be called, in their words. */
            contactWhen?: string;
        };
        Incident: {
            id: string;
            version: number;
            /** @description In what the cases are alike. */
            dimension: string;
            /** @description What they share; of texts the first case, and empty for who must keep away from it. */
            value: string;
            /** @description The same for people. */
            label: string;
            openedAt: components["schemas"]["Time"];
            /** @description The linked cases, without those from which the caller must keep away. */
            complaintIds: string[];
            /** @description How many customers when it was opened. */
            customers: number;
            /** @description How many were usual in such a time; 0 for texts. */
            usual: number;
            /** @description What affected customers are told, in order. */
            tellings: components["schemas"]["IncidentTelling"][];
            closedAt?: components["schemas"]["Time"];
            /** @description Audience and id. */
            closedBy?: string;
            /** @description What it was and what was done. */
            summary?: string;
        };
        IncidentTelling: {
            tellingNo: number;
            text: string;
            at: components["schemas"]["Time"];
            /** @description Audience and id. */
            by: string;
            /** @description How many are to be told. */
            customers: number;
            /** @description How many have been told so far. */
            told: number;
        };
        IncidentList: {
            items: components["schemas"]["Incident"][];
        };
        LinkCases: {
            complaintIds: string[];
            reason: string;
        };
        UnlinkCase: {
            complaintId: string;
            reason: string;
        };
        TellAffected: {
            /** @description As the customers are to read it. */
            text: string;
        };
        CloseIncident: {
            summary: string;
        };
        KeywordWatch: {
            items: {
                phrase: string;
                /**
                 * Format: date
                 * @description The first day of this rise.
                 */
                since: string;
                /** @description Over how many days it was counted. */
                days: number;
                count: number;
                usual: number;
                /** @description Numbers of the newest cases that say it, without those from which the caller must keep away. */
                examples: string[];
            }[];
        };
        LedgerSums: {
            /** @description The month whose contact day came last. */
            month: string;
            /**
             * Format: date
             * @description The policy's day of the month, or the next working day after it.
             */
            contactDay: string;
            cases: number;
            oldestDays: number;
            overThirtyDays: number;
            orderCents: number;
            openContacts: number;
        };
        ReviewLedger: {
            note: components["schemas"]["Reason"];
        };
        LedgerReview: {
            month: string;
            by: string;
            at: components["schemas"]["Time"];
            note: string;
            sums: components["schemas"]["LedgerSums"];
        };
        LedgerReviewPage: {
            items: components["schemas"]["LedgerReview"][];
        };
        /** @description Where an accountability stands. */
        AccountabilityStep: string;
        PartyKind: string;
        MeasureKind: string;
        Stamp: {
            at: components["schemas"]["Time"];
            /** @description Such as staff:s03. */
            by: string;
        };
        ProposeMeasures: {
            partyKind?: components["schemas"]["PartyKind"];
            /** @description With partyKind; may be left out where the case names the party. */
            partyId?: string;
            measures: {
                kind: components["schemas"]["MeasureKind"];
                /** @description Of a penalty or a reward. */
                cents?: number;
                /** @description Which part of the loss is borne. */
                share?: number;
                note?: string;
            }[];
            reason: components["schemas"]["Reason"];
            lossCents?: components["schemas"]["Cents"];
            /** @description Required where money is deducted from a person. */
            monthPayCents?: components["schemas"]["Cents"];
            /** @description The case it comes from; only when it is opened. */
            complaintId?: string;
        };
        DecideMeasures: {
            outcome: string;
            /** @description Required unless approved. */
            reason?: components["schemas"]["Reason"];
        };
        ObjectToMeasures: {
            reason: components["schemas"]["Reason"];
        };
        DecideObjection: {
            /** @description The person is right; nothing is done. */
            upheld: boolean;
            reason: components["schemas"]["Reason"];
        };
        ExecuteMeasures: {
            proof: components["schemas"]["Reason"];
        };
        Measure: {
            kind: components["schemas"]["MeasureKind"];
            cents: components["schemas"]["Cents"];
            share?: number;
            note?: string;
        };
        Party: {
            kind: components["schemas"]["PartyKind"];
            id: string;
            name: string;
        };
        /** @description What is done about whoever was responsible, or in thanks. */
        Accountability: {
            id: string;
            version: number;
            step: components["schemas"]["AccountabilityStep"];
            stepName: string;
            caseId?: string;
            caseNumber?: string;
            causeCode?: string;
            party: components["schemas"]["Party"];
            measures: components["schemas"]["Measure"][];
            reason?: string;
            lossCents?: components["schemas"]["Cents"];
            monthPayCents?: components["schemas"]["Cents"];
            /** @description The owner decides. */
            byOwner: boolean;
            /** @description Until when the step is to be left; of a decided one the end of the time to object. */
            dueAt?: components["schemas"]["Time"];
            openedAt: components["schemas"]["Time"];
            proposed?: components["schemas"]["Stamp"];
            decided?: components["schemas"]["Stamp"];
            objection?: string;
            objectionDecided?: components["schemas"]["Stamp"];
            objectionAnswer?: string;
            executed?: components["schemas"]["Stamp"];
            proof?: string;
            acknowledged?: components["schemas"]["Stamp"];
        };
        AccountabilityPage: {
            items: components["schemas"]["Accountability"][];
            /** @description Absent on the last page. */
            continuation?: string;
        };
        OwnAccountabilityPage: {
            items: components["schemas"]["OwnAccountability"][];
        };
        OwnAccountability: {
            /** @description Names the accountability where the caller has no link to it. */
            id: string;
            caseNumber?: string;
            step: components["schemas"]["AccountabilityStep"];
            stepName: string;
            measures: components["schemas"]["Measure"][];
            reason?: string;
            objectBy?: components["schemas"]["Time"];
            objection?: string;
            objectionAnswer?: string;
            proof?: string;
            acknowledgedAt?: components["schemas"]["Time"];
        };
        /** @description Where an action stands. */
        CapaStep: string;
        OpenCapa: {
            kind: string;
            action: components["schemas"]["Reason"];
            /** @description Who of the staff does it. */
            ownerId: string;
            /**
             * Format: date
             * @description By default as many working days away as the policy says.
             */
            dueOn?: string;
            complaintId?: string;
        };
        CompleteCapa: {
            proof: components["schemas"]["Reason"];
        };
        VerifyCapa: {
            effective: boolean;
            evidence: components["schemas"]["Reason"];
            /**
             * Format: date
             * @description When it does not work, the new day.
             */
            dueOn?: string;
        };
        /** @description What a repeat is recognised by. */
        CapaScope: {
            causeCode?: string;
            responsible?: components["schemas"]["Responsible"];
            responsibleId?: string;
            item?: string;
            cleanerId?: string;
            area?: string;
        };
        /** @description A corrective or preventive action. */
        Capa: {
            id: string;
            version: number;
            step: components["schemas"]["CapaStep"];
            stepName: string;
            /** @description Grows with each reopening. */
            round: number;
            kind: string;
            action: string;
            ownerId: string;
            dueAt: components["schemas"]["Time"];
            verifyBy: components["schemas"]["Time"];
            caseId?: string;
            caseNumber?: string;
            scope: components["schemas"]["CapaScope"];
            openedAt: components["schemas"]["Time"];
            done?: components["schemas"]["Stamp"];
            proof?: string;
            verified?: components["schemas"]["Stamp"];
            evidence?: string;
            failures: {
                at: components["schemas"]["Time"];
                by: string;
                evidence: string;
                /** @description The case that repeated it. */
                caseId?: string;
                caseNumber?: string;
            }[];
        };
        CapaPage: {
            items: components["schemas"]["Capa"][];
            /** @description Absent on the last page. */
            continuation?: string;
        };
        /** @description RFC 9457; extension members depend on the code, see errors.yaml. */
        Problem: {
            type: string;
            /** @description The kind of problem, in Chinese. */
            title: string;
            status: number;
            /** @description What happened, in Chinese, for the person. */
            detail: string;
            /** @description Stable; decide by this. */
            code: string;
            step?: components["schemas"]["Step"];
            turn?: components["schemas"]["Turn"];
            planNo?: number;
            version?: number;
            /** @description What happened since the version in If-Match. */
            changes?: components["schemas"]["FactBrief"][];
            /** @description Sentences by member of the request. */
            errors?: {
                [key: string]: string[];
            };
            /** @description When to send the same request again, as the header Retry-After says it. */
            retryAfterSeconds?: number;
        } & {
            [key: string]: unknown;
        };
    };
    responses: {
        /** @description The request cannot be read. */
        BadRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The request has no key under which it may be sent again. */
        KeyMissing: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description No valid token. */
        Unauthenticated: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description What was sent signs nobody in. */
        SignInFailed: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The caller is known but may not do this. */
        Forbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The request is for anybody, and what it says does not prove that it may be done. */
        Refused: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description There is no such thing for this caller. */
        NotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description What the request is about is in another step or version than it assumes, or something else stands against it. */
        Conflict: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The body is over 64 KiB, or a file over its own limit. */
        BodyTooLarge: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The body is of a type that the operation does not take. */
        UnsupportedMediaType: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The file is over 10 MiB, or the request far over it. */
        FileTooLarge: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The file is of a kind that is not kept, or the request is no form. */
        UnsupportedFileType: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The request is readable but wrong; `errors` says where. */
        Invalid: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Too many requests of this caller, this address or this company in the last minute. */
        TooMany: {
            headers: {
                "Retry-After": components["headers"]["RetryAfter"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description A fault of ours. */
        Internal: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description It cannot be done now and nothing was changed, or it took too long. */
        Unavailable: {
            headers: {
                "Retry-After": components["headers"]["RetryAfter"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
    };
    parameters: {
        /** @description All but the session that asks. */
        OtherSessions: boolean;
        /** @description The `id` of one of the caller's jobs, from a cleaner who signed in; a private link says it itself. */
        Job: string;
        /** @description The `id` of one of the caller's statements, from a cleaner who signed in; a private link says it itself. */
        Statement: string;
        /** @description The `id` of one of the caller's accountabilities, from a cleaner who signed in; a private link says it itself. */
        OwnAccountabilityId: string;
        /** @description The complaint's id (not its number). */
        ComplaintId: string;
        /** @description The accountability's id. */
        AccountabilityId: string;
        /** @description A local date. */
        Date: string;
        /** @description Made by the client for one filing and kept over its retries; 1 to 100 visible ASCII characters. */
        IdempotencyKey: string;
        /** @description Made by the client for one file and kept over its retries; 1 to 100 visible ASCII characters. */
        UploadKey: string;
        /** @description Made by the client for one file in pieces, 1 to 100 characters; it counts for the caller alone. */
        UploadId: string;
        /** @description The file that came in pieces under this id, in place of a body. */
        UploadOf: string;
        /** @description The ETag that the caller has seen; when it has moved on, nothing is done and the answer is `stale_version`. */
        IfMatch: string;
        /** @description At most so many items. */
        Take: number;
        /** @description The `continuation` of the page before. */
        Continuation: string;
    };
    requestBodies: never;
    headers: {
        /** @description The version in quotes, for If-Match. */
        ETag: string;
        /** @description Where what was made is read. */
        Location: string;
        /** @description Seconds to wait before the same request is sent again. */
        RetryAfter: number;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    listMyComplaints: {
        parameters: {
            query?: {
                /** @description At most so many items. */
                take?: components["parameters"]["Take"];
                /** @description The `continuation` of the page before. */
                continuation?: components["parameters"]["Continuation"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomerComplaintPage"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    fileComplaint: {
        parameters: {
            query?: never;
            header: {
                /** @description Made by the client for one filing and kept over its retries; 1 to 100 visible ASCII characters. */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FileComplaint"];
            };
        };
        responses: {
            /** @description The open complaint in which the same was said before; this filing is recorded there. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomerComplaint"];
                };
            };
            /** @description The complaint as it is stored. */
            201: {
                headers: {
                    Location: components["headers"]["Location"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomerComplaint"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    getMyComplaint: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The complaint's id (not its number). */
                complaintId: components["parameters"]["ComplaintId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The complaint as the customer sees it now. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomerComplaint"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    reportSubscription: {
        parameters: {
            query?: never;
            header: {
                /** @description Made by the client for one filing and kept over its retries; 1 to 100 visible ASCII characters. */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReportSubscription"];
            };
        };
        responses: {
            /** @description How many messages of the template may still be sent. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Subscription"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    listMyOrders: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All visits that can still be chosen. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrderList"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    addFacts: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The complaint's id (not its number). */
                complaintId: components["parameters"]["ComplaintId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddFacts"];
            };
        };
        responses: {
            /** @description The complaint as the customer sees it now. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomerComplaint"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    answerPlan: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The complaint's id (not its number). */
                complaintId: components["parameters"]["ComplaintId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PlanAnswer"];
            };
        };
        responses: {
            /** @description The complaint as the customer sees it now. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomerComplaint"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    objectToConclusion: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The complaint's id (not its number). */
                complaintId: components["parameters"]["ComplaintId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Objection"];
            };
        };
        responses: {
            /** @description The complaint as the customer sees it now. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomerComplaint"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    answerVisitTime: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The complaint's id (not its number). */
                complaintId: components["parameters"]["ComplaintId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["VisitTimeAnswer"];
            };
        };
        responses: {
            /** @description The complaint as the customer sees it now. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomerComplaint"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    signOff: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The complaint's id (not its number). */
                complaintId: components["parameters"]["ComplaintId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SignOff"];
            };
        };
        responses: {
            /** @description The complaint as the customer sees it now. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomerComplaint"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    rateHandling: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The complaint's id (not its number). */
                complaintId: components["parameters"]["ComplaintId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Rating"];
            };
        };
        responses: {
            /** @description The complaint as the customer sees it now. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomerComplaint"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    getMyDisposition: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The complaint's id (not its number). */
                complaintId: components["parameters"]["ComplaintId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The document. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    withdrawComplaint: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The complaint's id (not its number). */
                complaintId: components["parameters"]["ComplaintId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Withdrawal"];
            };
        };
        responses: {
            /** @description The complaint as the customer sees it now. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomerComplaint"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    getWaitingEstimate: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description By lane for who files now, and for each own complaint that nobody has taken yet. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WaitingTimes"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    askToBeTold: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The complaint's id (not its number). */
                complaintId: components["parameters"]["ComplaintId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AskToBeTold"];
            };
        };
        responses: {
            /** @description The complaint as the customer sees it now. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomerComplaint"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    getMyUpload: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Made by the client for one file in pieces, 1 to 100 characters; it counts for the caller alone. */
                uploadId: components["parameters"]["UploadId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description How many bytes are kept. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PartialUpload"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    sendMyPiece: {
        parameters: {
            query: {
                /** @description Where in the file the piece begins. */
                offset: number;
            };
            header?: never;
            path: {
                /** @description Made by the client for one file in pieces, 1 to 100 characters; it counts for the caller alone. */
                uploadId: components["parameters"]["UploadId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/octet-stream": string;
            };
        };
        responses: {
            /** @description The piece is kept. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PartialUpload"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["FileTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    listMyAttachments: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The complaint's id (not its number). */
                complaintId: components["parameters"]["ComplaintId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All of them, oldest first. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AttachmentList"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    addMyAttachment: {
        parameters: {
            query: {
                /** @description What the file is for. */
                purpose: string;
                /** @description The file that came in pieces under this id, in place of a body. */
                upload?: components["parameters"]["UploadOf"];
            };
            header: {
                /** @description Made by the client for one file and kept over its retries; 1 to 100 visible ASCII characters. */
                "Idempotency-Key": components["parameters"]["UploadKey"];
            };
            path: {
                /** @description The complaint's id (not its number). */
                complaintId: components["parameters"]["ComplaintId"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "multipart/form-data": components["schemas"]["Upload"];
            };
        };
        responses: {
            /** @description The file is kept. */
            201: {
                headers: {
                    Location: components["headers"]["Location"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Attachment"];
                };
            };
            400: components["responses"]["KeyMissing"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["FileTooLarge"];
            415: components["responses"]["UnsupportedFileType"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    listQueue: {
        parameters: {
            query?: {
                /** @description Only the case with this number, also when it has ended, and behind it the case that it was merged into. */
                number?: string;
                /** @description Only cases in this step; without it all that are open. */
                step?: components["schemas"]["Step"];
                /** @description At most so many items. */
                take?: components["parameters"]["Take"];
                /** @description The `continuation` of the page before. */
                continuation?: components["parameters"]["Continuation"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QueuePage"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    recordComplaint: {
        parameters: {
            query?: never;
            header: {
                /** @description Made by the client for one filing and kept over its retries; 1 to 100 visible ASCII characters. */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecordComplaint"];
            };
        };
        responses: {
            /** @description The open complaint in which the same was said before; this one is recorded there. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StaffComplaint"];
                };
            };
            /** @description The complaint as it is stored. */
            201: {
                headers: {
                    Location: components["headers"]["Location"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StaffComplaint"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    listCauses: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The root causes that a conclusion can name. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CauseList"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    getComplaint: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The complaint's id (not its number). */
                complaintId: components["parameters"]["ComplaintId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The complaint as staff see it now. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StaffComplaint"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    getComplaintLog: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The complaint's id (not its number). */
                complaintId: components["parameters"]["ComplaintId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The whole log. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseLog"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    getDuty: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The complaint's id (not its number). */
                complaintId: components["parameters"]["ComplaintId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Who acts now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Duty"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    declareConflict: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag that the caller has seen; when it has moved on, nothing is done and the answer is `stale_version`. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /** @description The complaint's id (not its number). */
                complaintId: components["parameters"]["ComplaintId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DeclareConflict"];
            };
        };
        responses: {
            /** @description The complaint as staff see it now. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StaffComplaint"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    liftConflict: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag that the caller has seen; when it has moved on, nothing is done and the answer is `stale_version`. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /** @description The complaint's id (not its number). */
                complaintId: components["parameters"]["ComplaintId"];
                staffId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LiftConflict"];
            };
        };
        responses: {
            /** @description The complaint as staff see it now. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StaffComplaint"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    takeComplaint: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag that the caller has seen; when it has moved on, nothing is done and the answer is `stale_version`. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /** @description The complaint's id (not its number). */
                complaintId: components["parameters"]["ComplaintId"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["TakeComplaint"];
            };
        };
        responses: {
            /** @description The complaint as staff see it now. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StaffComplaint"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    getDisposition: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The complaint's id (not its number). */
                complaintId: components["parameters"]["ComplaintId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The document. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    overruleTriage: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag that the caller has seen; when it has moved on, nothing is done and the answer is `stale_version`. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /** @description The complaint's id (not its number). */
                complaintId: components["parameters"]["ComplaintId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OverruleTriage"];
            };
        };
        responses: {
            /** @description The complaint as staff see it now. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StaffComplaint"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    promiseTime: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag that the caller has seen; when it has moved on, nothing is done and the answer is `stale_version`. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /** @description The complaint's id (not its number). */
                complaintId: components["parameters"]["ComplaintId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Promise"];
            };
        };
        responses: {
            /** @description The complaint as staff see it now. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StaffComplaint"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    recordNote: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag that the caller has seen; when it has moved on, nothing is done and the answer is `stale_version`. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /** @description The complaint's id (not its number). */
                complaintId: components["parameters"]["ComplaintId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecordNote"];
            };
        };
        responses: {
            /** @description The complaint as staff see it now. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StaffComplaint"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    recordInterview: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag that the caller has seen; when it has moved on, nothing is done and the answer is `stale_version`. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /** @description The complaint's id (not its number). */
                complaintId: components["parameters"]["ComplaintId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecordInterview"];
            };
        };
        responses: {
            /** @description The complaint as staff see it now. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StaffComplaint"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    addEvidence: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag that the caller has seen; when it has moved on, nothing is done and the answer is `stale_version`. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /** @description The complaint's id (not its number). */
                complaintId: components["parameters"]["ComplaintId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddEvidence"];
            };
        };
        responses: {
            /** @description The complaint as staff see it now. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StaffComplaint"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    requestStatement: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag that the caller has seen; when it has moved on, nothing is done and the answer is `stale_version`. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /** @description The complaint's id (not its number). */
                complaintId: components["parameters"]["ComplaintId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RequestStatement"];
            };
        };
        responses: {
            /** @description The complaint as staff see it now. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StaffComplaint"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    reportUnreached: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag that the caller has seen; when it has moved on, nothing is done and the answer is `stale_version`. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /** @description The complaint's id (not its number). */
                complaintId: components["parameters"]["ComplaintId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReportUnreached"];
            };
        };
        responses: {
            /** @description The complaint as staff see it now. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StaffComplaint"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    draftLetter: {
        parameters: {
            query: {
                /** @description Which finding it explains. */
                finding: components["schemas"]["Finding"];
            };
            header?: never;
            path: {
                /** @description The complaint's id (not its number). */
                complaintId: components["parameters"]["ComplaintId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A letter to start from. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LetterDraft"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    concludeInvestigation: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag that the caller has seen; when it has moved on, nothing is done and the answer is `stale_version`. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /** @description The complaint's id (not its number). */
                complaintId: components["parameters"]["ComplaintId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Conclusion"];
            };
        };
        responses: {
            /** @description The complaint as staff see it now. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StaffComplaint"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    reviewConclusion: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag that the caller has seen; when it has moved on, nothing is done and the answer is `stale_version`. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /** @description The complaint's id (not its number). */
                complaintId: components["parameters"]["ComplaintId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConclusionReview"];
            };
        };
        responses: {
            /** @description The complaint as staff see it now. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StaffComplaint"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    confirmClosing: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag that the caller has seen; when it has moved on, nothing is done and the answer is `stale_version`. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /** @description The complaint's id (not its number). */
                complaintId: components["parameters"]["ComplaintId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConfirmClosing"];
            };
        };
        responses: {
            /** @description The complaint as staff see it now. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StaffComplaint"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    listPlanOptions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The complaint's id (not its number). */
                complaintId: components["parameters"]["ComplaintId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What can be proposed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlanOptions"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    makeQuickOffer: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag that the caller has seen; when it has moved on, nothing is done and the answer is `stale_version`. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /** @description The complaint's id (not its number). */
                complaintId: components["parameters"]["ComplaintId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Empty"];
            };
        };
        responses: {
            /** @description The complaint as staff see it now. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StaffComplaint"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    recordPlanAnswer: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag that the caller has seen; when it has moved on, nothing is done and the answer is `stale_version`. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /** @description The complaint's id (not its number). */
                complaintId: components["parameters"]["ComplaintId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecordPlanAnswer"];
            };
        };
        responses: {
            /** @description The complaint as staff see it now. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StaffComplaint"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    proposePlan: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag that the caller has seen; when it has moved on, nothing is done and the answer is `stale_version`. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /** @description The complaint's id (not its number). */
                complaintId: components["parameters"]["ComplaintId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProposePlan"];
            };
        };
        responses: {
            /** @description The complaint as staff see it now. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StaffComplaint"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    approvePlan: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag that the caller has seen; when it has moved on, nothing is done and the answer is `stale_version`. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /** @description The complaint's id (not its number). */
                complaintId: components["parameters"]["ComplaintId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PlanApproval"];
            };
        };
        responses: {
            /** @description The complaint as staff see it now. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StaffComplaint"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    rejectPlan: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag that the caller has seen; when it has moved on, nothing is done and the answer is `stale_version`. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /** @description The complaint's id (not its number). */
                complaintId: components["parameters"]["ComplaintId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PlanRejection"];
            };
        };
        responses: {
            /** @description The complaint as staff see it now. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StaffComplaint"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    setVisitTime: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag that the caller has seen; when it has moved on, nothing is done and the answer is `stale_version`. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /** @description The complaint's id (not its number). */
                complaintId: components["parameters"]["ComplaintId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["VisitTime"];
            };
        };
        responses: {
            /** @description The complaint as staff see it now. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StaffComplaint"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    recallOffer: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag that the caller has seen; when it has moved on, nothing is done and the answer is `stale_version`. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /** @description The complaint's id (not its number). */
                complaintId: components["parameters"]["ComplaintId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecallOffer"];
            };
        };
        responses: {
            /** @description The complaint as staff see it now. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StaffComplaint"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    offerRework: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag that the caller has seen; when it has moved on, nothing is done and the answer is `stale_version`. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /** @description The complaint's id (not its number). */
                complaintId: components["parameters"]["ComplaintId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OfferRework"];
            };
        };
        responses: {
            /** @description The complaint as staff see it now. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StaffComplaint"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    listMyTasks: {
        parameters: {
            query?: {
                /** @description At most so many items. */
                take?: components["parameters"]["Take"];
                /** @description The `continuation` of the page before. */
                continuation?: components["parameters"]["Continuation"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaskPage"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    assignTask: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag that the caller has seen; when it has moved on, nothing is done and the answer is `stale_version`. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /** @description The complaint's id (not its number). */
                complaintId: components["parameters"]["ComplaintId"];
                /** @description The task in the case, from 1. */
                taskNo: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TaskAssignment"];
            };
        };
        responses: {
            /** @description The complaint as staff see it now. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StaffComplaint"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    startTask: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag that the caller has seen; when it has moved on, nothing is done and the answer is `stale_version`. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /** @description The complaint's id (not its number). */
                complaintId: components["parameters"]["ComplaintId"];
                /** @description The task in the case, from 1. */
                taskNo: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The complaint as staff see it now. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StaffComplaint"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    inspectMaterials: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag that the caller has seen; when it has moved on, nothing is done and the answer is `stale_version`. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /** @description The complaint's id (not its number). */
                complaintId: components["parameters"]["ComplaintId"];
                /** @description The task in the case, from 1. */
                taskNo: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MaterialsInspection"];
            };
        };
        responses: {
            /** @description The complaint as staff see it now. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StaffComplaint"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    keepPromise: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag that the caller has seen; when it has moved on, nothing is done and the answer is `stale_version`. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /** @description The complaint's id (not its number). */
                complaintId: components["parameters"]["ComplaintId"];
                /** @description The task in the case, from 1. */
                taskNo: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PromiseKeeping"];
            };
        };
        responses: {
            /** @description The complaint as staff see it now. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StaffComplaint"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    completeAction: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag that the caller has seen; when it has moved on, nothing is done and the answer is `stale_version`. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /** @description The complaint's id (not its number). */
                complaintId: components["parameters"]["ComplaintId"];
                /** @description The action in the plan, from 1. */
                actionNo: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ActionCompletion"];
            };
        };
        responses: {
            /** @description The complaint as staff see it now. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StaffComplaint"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    getCallbackSheet: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The complaint's id (not its number). */
                complaintId: components["parameters"]["ComplaintId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The sheet. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CallbackSheet"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    recordCallback: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag that the caller has seen; when it has moved on, nothing is done and the answer is `stale_version`. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /** @description The complaint's id (not its number). */
                complaintId: components["parameters"]["ComplaintId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecordCallback"];
            };
        };
        responses: {
            /** @description The complaint as staff see it now. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StaffComplaint"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    mergeCase: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag that the caller has seen; when it has moved on, nothing is done and the answer is `stale_version`. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /** @description The complaint's id (not its number). */
                complaintId: components["parameters"]["ComplaintId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MergeCase"];
            };
        };
        responses: {
            /** @description The complaint as staff see it now. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StaffComplaint"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    splitCase: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag that the caller has seen; when it has moved on, nothing is done and the answer is `stale_version`. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /** @description The complaint's id (not its number). */
                complaintId: components["parameters"]["ComplaintId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SplitCase"];
            };
        };
        responses: {
            /** @description The complaint as staff see it now. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StaffComplaint"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    getLink: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The case. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OpenedCase"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    getSurvey: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What they are asked about. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SurveyPage"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    answerSurveyByLink: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AnswerSurvey"];
            };
        };
        responses: {
            /** @description It has arrived. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SurveyThanks"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    answerSurvey: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The complaint's id (not its number). */
                complaintId: components["parameters"]["ComplaintId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AnswerSurvey"];
            };
        };
        responses: {
            /** @description The complaint as the customer sees it now. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomerComplaint"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    reviewSurvey: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag that the caller has seen; when it has moved on, nothing is done and the answer is `stale_version`. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /** @description The complaint's id (not its number). */
                complaintId: components["parameters"]["ComplaintId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReviewSurvey"];
            };
        };
        responses: {
            /** @description The complaint as staff see it now. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StaffComplaint"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    getClosingSummary: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The complaint's id (not its number). */
                complaintId: components["parameters"]["ComplaintId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The summary. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClosingSummary"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    passOnNotices: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag that the caller has seen; when it has moved on, nothing is done and the answer is `stale_version`. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /** @description The complaint's id (not its number). */
                complaintId: components["parameters"]["ComplaintId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PassOnNotices"];
            };
        };
        responses: {
            /** @description The complaint as staff see it now. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StaffComplaint"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    writeLessons: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag that the caller has seen; when it has moved on, nothing is done and the answer is `stale_version`. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /** @description The complaint's id (not its number). */
                complaintId: components["parameters"]["ComplaintId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WriteLessons"];
            };
        };
        responses: {
            /** @description The complaint as staff see it now. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StaffComplaint"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    listSimilarCases: {
        parameters: {
            query?: {
                /** @description At most so many items. */
                take?: components["parameters"]["Take"];
                /** @description The `continuation` of the page before. */
                continuation?: components["parameters"]["Continuation"];
            };
            header?: never;
            path: {
                /** @description The complaint's id (not its number). */
                complaintId: components["parameters"]["ComplaintId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SimilarCasePage"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    reopenCase: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag that the caller has seen; when it has moved on, nothing is done and the answer is `stale_version`. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /** @description The complaint's id (not its number). */
                complaintId: components["parameters"]["ComplaintId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReopenCase"];
            };
        };
        responses: {
            /** @description The complaint as staff see it now. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StaffComplaint"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    reopenMyCase: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The complaint's id (not its number). */
                complaintId: components["parameters"]["ComplaintId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReopenCase"];
            };
        };
        responses: {
            /** @description The complaint as the customer sees it now. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomerComplaint"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    correctBasics: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag that the caller has seen; when it has moved on, nothing is done and the answer is `stale_version`. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /** @description The complaint's id (not its number). */
                complaintId: components["parameters"]["ComplaintId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CorrectBasics"];
            };
        };
        responses: {
            /** @description The complaint as staff see it now. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StaffComplaint"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    pauseClock: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag that the caller has seen; when it has moved on, nothing is done and the answer is `stale_version`. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /** @description The complaint's id (not its number). */
                complaintId: components["parameters"]["ComplaintId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PauseClock"];
            };
        };
        responses: {
            /** @description The complaint as staff see it now. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StaffComplaint"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    resumeClock: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag that the caller has seen; when it has moved on, nothing is done and the answer is `stale_version`. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /** @description The complaint's id (not its number). */
                complaintId: components["parameters"]["ComplaintId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The complaint as staff see it now. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StaffComplaint"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    pendCase: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag that the caller has seen; when it has moved on, nothing is done and the answer is `stale_version`. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /** @description The complaint's id (not its number). */
                complaintId: components["parameters"]["ComplaintId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PendCase"];
            };
        };
        responses: {
            /** @description Put a case that cannot be decided now on the pending ledger. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StaffComplaint"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    takeUpCase: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag that the caller has seen; when it has moved on, nothing is done and the answer is `stale_version`. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /** @description The complaint's id (not its number). */
                complaintId: components["parameters"]["ComplaintId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TakeUpCase"];
            };
        };
        responses: {
            /** @description Go on with a pending case before its day. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StaffComplaint"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    recordPendingContact: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag that the caller has seen; when it has moved on, nothing is done and the answer is `stale_version`. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /** @description The complaint's id (not its number). */
                complaintId: components["parameters"]["ComplaintId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecordPendingContact"];
            };
        };
        responses: {
            /** @description Record a call of the monthly contact. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StaffComplaint"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    listPendingLedger: {
        parameters: {
            query?: {
                /** @description At most so many items. */
                take?: components["parameters"]["Take"];
                /** @description The `continuation` of the page before. */
                continuation?: components["parameters"]["Continuation"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The pending ledger, longest pending first. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LedgerPage"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    getLedgerSums: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The pending ledger in sums. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LedgerSums"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    listLedgerReviews: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The reviews of the last twelve months, newest first. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LedgerReviewPage"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    reviewLedger: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The month whose contact day came last. */
                month: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReviewLedger"];
            };
        };
        responses: {
            /** @description Record that the ledger of this month was reviewed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LedgerReview"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    listAccountability: {
        parameters: {
            query?: {
                /** @description Only those in this step. */
                step?: components["schemas"]["AccountabilityStep"];
                /** @description At most so many items. */
                take?: components["parameters"]["Take"];
                /** @description The `continuation` of the page before. */
                continuation?: components["parameters"]["Continuation"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All accountabilities in the order of opening. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountabilityPage"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    openAccountability: {
        parameters: {
            query?: never;
            header: {
                /** @description Made by the client for one file and kept over its retries; 1 to 100 visible ASCII characters. */
                "Idempotency-Key": components["parameters"]["UploadKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProposeMeasures"];
            };
        };
        responses: {
            /** @description Propose measures or a reward. */
            201: {
                headers: {
                    Location: components["headers"]["Location"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Accountability"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    getAccountability: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The accountability's id. */
                accountabilityId: components["parameters"]["AccountabilityId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One accountability. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Accountability"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    proposeMeasures: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag that the caller has seen; when it has moved on, nothing is done and the answer is `stale_version`. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /** @description The accountability's id. */
                accountabilityId: components["parameters"]["AccountabilityId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProposeMeasures"];
            };
        };
        responses: {
            /** @description Propose what is done about whoever a case names. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Accountability"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    decideMeasures: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag that the caller has seen; when it has moved on, nothing is done and the answer is `stale_version`. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /** @description The accountability's id. */
                accountabilityId: components["parameters"]["AccountabilityId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DecideMeasures"];
            };
        };
        responses: {
            /** @description Approve the proposal, send it back, or do nothing. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Accountability"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    objectToMeasures: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag that the caller has seen; when it has moved on, nothing is done and the answer is `stale_version`. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /** @description The accountability's id. */
                accountabilityId: components["parameters"]["AccountabilityId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ObjectToMeasures"];
            };
        };
        responses: {
            /** @description Object, as the member of staff whom it is about. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Accountability"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    decideMeasuresObjection: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag that the caller has seen; when it has moved on, nothing is done and the answer is `stale_version`. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /** @description The accountability's id. */
                accountabilityId: components["parameters"]["AccountabilityId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DecideObjection"];
            };
        };
        responses: {
            /** @description Decide an objection. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Accountability"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    executeMeasures: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag that the caller has seen; when it has moved on, nothing is done and the answer is `stale_version`. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /** @description The accountability's id. */
                accountabilityId: components["parameters"]["AccountabilityId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ExecuteMeasures"];
            };
        };
        responses: {
            /** @description Say that it was carried out. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Accountability"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    acknowledgeMeasures: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag that the caller has seen; when it has moved on, nothing is done and the answer is `stale_version`. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /** @description The accountability's id. */
                accountabilityId: components["parameters"]["AccountabilityId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Sign, as the member of staff whom it is about. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Accountability"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    listAccountabilityOfCase: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The complaint's id (not its number). */
                complaintId: components["parameters"]["ComplaintId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What is done about whoever was responsible in a case. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountabilityPage"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    listMyAccountability: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnAccountabilityPage"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    getOwnAccountability: {
        parameters: {
            query?: {
                /** @description The `id` of one of the caller's accountabilities, from a cleaner who signed in; a private link says it itself. */
                accountability?: components["parameters"]["OwnAccountabilityId"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What is done, as the cleaner sees it behind their private link. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnAccountability"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    objectAsCleaner: {
        parameters: {
            query?: {
                /** @description The `id` of one of the caller's accountabilities, from a cleaner who signed in; a private link says it itself. */
                accountability?: components["parameters"]["OwnAccountabilityId"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ObjectToMeasures"];
            };
        };
        responses: {
            /** @description Object, as the cleaner whom it is about. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnAccountability"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    acknowledgeAsCleaner: {
        parameters: {
            query?: {
                /** @description The `id` of one of the caller's accountabilities, from a cleaner who signed in; a private link says it itself. */
                accountability?: components["parameters"]["OwnAccountabilityId"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Sign, as the cleaner whom it is about. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnAccountability"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    listCapa: {
        parameters: {
            query?: {
                /** @description Only those in this step. */
                step?: components["schemas"]["CapaStep"];
                /** @description At most so many items. */
                take?: components["parameters"]["Take"];
                /** @description The `continuation` of the page before. */
                continuation?: components["parameters"]["Continuation"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All corrective and preventive actions in the order of opening. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CapaPage"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    openCapa: {
        parameters: {
            query?: never;
            header: {
                /** @description Made by the client for one file and kept over its retries; 1 to 100 visible ASCII characters. */
                "Idempotency-Key": components["parameters"]["UploadKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OpenCapa"];
            };
        };
        responses: {
            /** @description Open a corrective or preventive action. */
            201: {
                headers: {
                    Location: components["headers"]["Location"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Capa"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    getCapa: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The action's id. */
                capaId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One corrective or preventive action. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Capa"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    completeCapa: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag that the caller has seen; when it has moved on, nothing is done and the answer is `stale_version`. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /** @description The action's id. */
                capaId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CompleteCapa"];
            };
        };
        responses: {
            /** @description Say that it was done. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Capa"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    verifyCapa: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag that the caller has seen; when it has moved on, nothing is done and the answer is `stale_version`. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /** @description The action's id. */
                capaId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["VerifyCapa"];
            };
        };
        responses: {
            /** @description Say whether it works. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Capa"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    listCapaOfCase: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The complaint's id (not its number). */
                complaintId: components["parameters"]["ComplaintId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The actions that come from a case. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CapaPage"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    revealPhone: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The complaint's id (not its number). */
                complaintId: components["parameters"]["ComplaintId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RevealPhone"];
            };
        };
        responses: {
            /** @description The numbers. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RevealedPhone"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    listIncidents: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All incidents. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IncidentList"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    listCaseIncidents: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The complaint's id (not its number). */
                complaintId: components["parameters"]["ComplaintId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The incidents that a case belongs to. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IncidentList"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    getIncident: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The incident's id. */
                incidentId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One incident. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Incident"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    linkCases: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag that the caller has seen; when it has moved on, nothing is done and the answer is `stale_version`. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /** @description The incident's id. */
                incidentId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LinkCases"];
            };
        };
        responses: {
            /** @description The incident after it. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Incident"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    unlinkCase: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag that the caller has seen; when it has moved on, nothing is done and the answer is `stale_version`. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /** @description The incident's id. */
                incidentId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UnlinkCase"];
            };
        };
        responses: {
            /** @description The incident after it. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Incident"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    tellAffected: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag that the caller has seen; when it has moved on, nothing is done and the answer is `stale_version`. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /** @description The incident's id. */
                incidentId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TellAffected"];
            };
        };
        responses: {
            /** @description The incident after it. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Incident"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    closeIncident: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag that the caller has seen; when it has moved on, nothing is done and the answer is `stale_version`. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /** @description The incident's id. */
                incidentId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CloseIncident"];
            };
        };
        responses: {
            /** @description The incident after it. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Incident"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    getKeywordWatch: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The phrases, the most unlikely first. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KeywordWatch"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    getCompanyCalendar: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The calendar as it is now. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CompanyCalendar"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    setCompanyDay: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag that the caller has seen; when it has moved on, nothing is done and the answer is `stale_version`. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /** @description A local date. */
                date: components["parameters"]["Date"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SetCompanyDay"];
            };
        };
        responses: {
            /** @description The calendar as it is now. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CompanyCalendar"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    removeCompanyDay: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag that the caller has seen; when it has moved on, nothing is done and the answer is `stale_version`. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /** @description A local date. */
                date: components["parameters"]["Date"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The calendar as it is now. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CompanyCalendar"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    enterCalendarYear: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag that the caller has seen; when it has moved on, nothing is done and the answer is `stale_version`. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /** @description This year or the next. */
                year: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EnterCalendarYear"];
            };
        };
        responses: {
            /** @description The calendar as it is now. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CompanyCalendar"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    getStaffUpload: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Made by the client for one file in pieces, 1 to 100 characters; it counts for the caller alone. */
                uploadId: components["parameters"]["UploadId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description How many bytes are kept. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PartialUpload"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    sendStaffPiece: {
        parameters: {
            query: {
                /** @description Where in the file the piece begins. */
                offset: number;
            };
            header?: never;
            path: {
                /** @description Made by the client for one file in pieces, 1 to 100 characters; it counts for the caller alone. */
                uploadId: components["parameters"]["UploadId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/octet-stream": string;
            };
        };
        responses: {
            /** @description The piece is kept. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PartialUpload"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["FileTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    releaseAttachment: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag that the caller has seen; when it has moved on, nothing is done and the answer is `stale_version`. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /** @description The complaint's id (not its number). */
                complaintId: components["parameters"]["ComplaintId"];
                /** @description The photo, from the list of attachments. */
                attachmentId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AttachmentRelease"];
            };
        };
        responses: {
            /** @description The complaint as staff see it now. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StaffComplaint"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    listCaseAttachments: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The complaint's id (not its number). */
                complaintId: components["parameters"]["ComplaintId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All of them, oldest first. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AttachmentList"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    addCaseAttachment: {
        parameters: {
            query: {
                /** @description What the file is for. */
                purpose: string;
                /** @description The file that came in pieces under this id, in place of a body. */
                upload?: components["parameters"]["UploadOf"];
            };
            header: {
                /** @description Made by the client for one file and kept over its retries; 1 to 100 visible ASCII characters. */
                "Idempotency-Key": components["parameters"]["UploadKey"];
            };
            path: {
                /** @description The complaint's id (not its number). */
                complaintId: components["parameters"]["ComplaintId"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "multipart/form-data": components["schemas"]["Upload"];
            };
        };
        responses: {
            /** @description The file is kept. */
            201: {
                headers: {
                    Location: components["headers"]["Location"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Attachment"];
                };
            };
            400: components["responses"]["KeyMissing"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["FileTooLarge"];
            415: components["responses"]["UnsupportedFileType"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    listMyStatements: {
        parameters: {
            query?: {
                /** @description At most so many items. */
                take?: components["parameters"]["Take"];
                /** @description The `continuation` of the page before. */
                continuation?: components["parameters"]["Continuation"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StatementPage"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    getStatement: {
        parameters: {
            query?: {
                /** @description The `id` of one of the caller's statements, from a cleaner who signed in; a private link says it itself. */
                statement?: components["parameters"]["Statement"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What the cleaner is asked behind this private link. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CleanerStatement"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    giveStatement: {
        parameters: {
            query?: {
                /** @description The `id` of one of the caller's statements, from a cleaner who signed in; a private link says it itself. */
                statement?: components["parameters"]["Statement"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GiveStatement"];
            };
        };
        responses: {
            /** @description Give the statement. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CleanerStatement"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    getCompany: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As it is now. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Company"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    editCompany: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag that the caller has seen; when it has moved on, nothing is done and the answer is `stale_version`. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EditCompany"];
            };
        };
        responses: {
            /** @description As it is now. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Company"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    getPolicy: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As it is now. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Policy"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    editPolicy: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag that the caller has seen; when it has moved on, nothing is done and the answer is `stale_version`. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EditPolicy"];
            };
        };
        responses: {
            /** @description As it is now. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Policy"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    getPolicyVersion: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                version: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As it is now. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Policy"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    getTaxonomy: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As it is now. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Taxonomy"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    editTaxonomy: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag that the caller has seen; when it has moved on, nothing is done and the answer is `stale_version`. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EditTaxonomy"];
            };
        };
        responses: {
            /** @description As it is now. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Taxonomy"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    getTaxonomyVersion: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                version: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As it is now. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Taxonomy"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    listDepartments: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DepartmentPage"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    putDepartment: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag that the caller has seen; when it has moved on, nothing is done and the answer is `stale_version`. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                departmentId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EditDepartment"];
            };
        };
        responses: {
            /** @description As it is now. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Department"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    dissolveDepartment: {
        parameters: {
            query?: {
                /** @description For the change log. */
                why?: string;
            };
            header?: {
                /** @description The ETag that the caller has seen; when it has moved on, nothing is done and the answer is `stale_version`. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                departmentId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As it is now. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Department"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    listStaff: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StaffMemberPage"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    putStaff: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag that the caller has seen; when it has moved on, nothing is done and the answer is `stale_version`. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                staffId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EditStaff"];
            };
        };
        responses: {
            /** @description As it is now. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StaffMember"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    removeStaff: {
        parameters: {
            query?: {
                /** @description For the change log. */
                why?: string;
            };
            header?: {
                /** @description The ETag that the caller has seen; when it has moved on, nothing is done and the answer is `stale_version`. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                staffId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As it is now. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StaffMember"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    listCleaners: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CleanerPage"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    putCleaner: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag that the caller has seen; when it has moved on, nothing is done and the answer is `stale_version`. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                cleanerId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EditCleaner"];
            };
        };
        responses: {
            /** @description As it is now. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Cleaner"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    removeCleaner: {
        parameters: {
            query?: {
                /** @description For the change log. */
                why?: string;
            };
            header?: {
                /** @description The ETag that the caller has seen; when it has moved on, nothing is done and the answer is `stale_version`. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                cleanerId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As it is now. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Cleaner"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    listCustomers: {
        parameters: {
            query?: {
                /** @description At most so many items. */
                take?: components["parameters"]["Take"];
                /** @description The `continuation` of the page before. */
                continuation?: components["parameters"]["Continuation"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomerPage"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    putCustomer: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag that the caller has seen; when it has moved on, nothing is done and the answer is `stale_version`. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                customerId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EditCustomer"];
            };
        };
        responses: {
            /** @description As it is now. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Customer"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    listOrders: {
        parameters: {
            query?: {
                /** @description Only of this customer. */
                customerId?: string;
                /** @description At most so many items. */
                take?: components["parameters"]["Take"];
                /** @description The `continuation` of the page before. */
                continuation?: components["parameters"]["Continuation"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ServiceOrderPage"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    putOrder: {
        parameters: {
            query?: never;
            header?: {
                /** @description The ETag that the caller has seen; when it has moved on, nothing is done and the answer is `stale_version`. */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                customerId: string;
                orderId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EditOrder"];
            };
        };
        responses: {
            /** @description As it is now. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ServiceOrder"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    listCompanyChanges: {
        parameters: {
            query?: {
                /** @description At most so many items. */
                take?: components["parameters"]["Take"];
                /** @description The `continuation` of the page before. */
                continuation?: components["parameters"]["Continuation"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description As it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CompanyChangePage"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    importOrders: {
        parameters: {
            query?: {
                /** @description Only say what would be done. */
                dryRun?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "text/csv": string;
            };
        };
        responses: {
            /** @description As it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportReport"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    importCleaners: {
        parameters: {
            query?: {
                /** @description Only say what would be done. */
                dryRun?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "text/csv": string;
            };
        };
        responses: {
            /** @description As it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportReport"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    listMyJobs: {
        parameters: {
            query?: {
                /** @description What is done in place of what is to do. */
                done?: boolean;
                /** @description At most so many items. */
                take?: components["parameters"]["Take"];
                /** @description The `continuation` of the page before. */
                continuation?: components["parameters"]["Continuation"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JobPage"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    getJob: {
        parameters: {
            query?: {
                /** @description The `id` of one of the caller's jobs, from a cleaner who signed in; a private link says it itself. */
                job?: components["parameters"]["Job"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The job as it stands now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CleanerJob"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    answerJob: {
        parameters: {
            query?: {
                /** @description The `id` of one of the caller's jobs, from a cleaner who signed in; a private link says it itself. */
                job?: components["parameters"]["Job"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["JobAnswer"];
            };
        };
        responses: {
            /** @description The job as it stands now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CleanerJob"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    checkIn: {
        parameters: {
            query?: {
                /** @description The `id` of one of the caller's jobs, from a cleaner who signed in; a private link says it itself. */
                job?: components["parameters"]["Job"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["CheckIn"];
            };
        };
        responses: {
            /** @description The job as it stands now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CleanerJob"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    reportWork: {
        parameters: {
            query?: {
                /** @description The `id` of one of the caller's jobs, from a cleaner who signed in; a private link says it itself. */
                job?: components["parameters"]["Job"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["JobReport"];
            };
        };
        responses: {
            /** @description The job as it stands now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CleanerJob"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    getJobUpload: {
        parameters: {
            query?: {
                /** @description The `id` of one of the caller's jobs, from a cleaner who signed in; a private link says it itself. */
                job?: components["parameters"]["Job"];
            };
            header?: never;
            path: {
                /** @description Made by the client for one file in pieces, 1 to 100 characters; it counts for the caller alone. */
                uploadId: components["parameters"]["UploadId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description How many bytes are kept. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PartialUpload"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    sendJobPiece: {
        parameters: {
            query: {
                /** @description The `id` of one of the caller's jobs, from a cleaner who signed in; a private link says it itself. */
                job?: components["parameters"]["Job"];
                /** @description Where in the file the piece begins. */
                offset: number;
            };
            header?: never;
            path: {
                /** @description Made by the client for one file in pieces, 1 to 100 characters; it counts for the caller alone. */
                uploadId: components["parameters"]["UploadId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/octet-stream": string;
            };
        };
        responses: {
            /** @description The piece is kept. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PartialUpload"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["FileTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    listJobAttachments: {
        parameters: {
            query?: {
                /** @description The `id` of one of the caller's jobs, from a cleaner who signed in; a private link says it itself. */
                job?: components["parameters"]["Job"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All of them, oldest first. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AttachmentList"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    addJobAttachment: {
        parameters: {
            query: {
                /** @description The `id` of one of the caller's jobs, from a cleaner who signed in; a private link says it itself. */
                job?: components["parameters"]["Job"];
                /** @description What the file is for. */
                purpose: string;
                /** @description The file that came in pieces under this id, in place of a body. */
                upload?: components["parameters"]["UploadOf"];
            };
            header: {
                /** @description Made by the client for one file and kept over its retries; 1 to 100 visible ASCII characters. */
                "Idempotency-Key": components["parameters"]["UploadKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "multipart/form-data": components["schemas"]["Upload"];
            };
        };
        responses: {
            /** @description The file is kept. */
            201: {
                headers: {
                    Location: components["headers"]["Location"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Attachment"];
                };
            };
            400: components["responses"]["KeyMissing"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["FileTooLarge"];
            415: components["responses"]["UnsupportedFileType"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    requestSignInCode: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RequestSignInCode"];
            };
        };
        responses: {
            /** @description Whoever's number it is. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignInCodeRequested"];
                };
            };
            400: components["responses"]["BadRequest"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    signInByCode: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SignInByCode"];
            };
        };
        responses: {
            /** @description The tokens of a new session. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionTokens"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["SignInFailed"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    signInByWeChat: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SignInByWeChat"];
            };
        };
        responses: {
            /** @description The tokens of a new session. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionTokens"];
                };
            };
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Refused"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    bindPhone: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BindPhone"];
            };
        };
        responses: {
            /** @description The tokens to go on with. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionTokens"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    beginSecondFactor: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What goes into the app. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SecondFactorBegun"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    confirmSecondFactor: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SecondFactorCode"];
            };
        };
        responses: {
            /** @description The recovery codes. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SecondFactorConfirmed"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    removeSecondFactor: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SecondFactorCode"];
            };
        };
        responses: {
            /** @description It is not asked for any more. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SecondFactorRemoved"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    renewSession: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RenewSession"];
            };
        };
        responses: {
            /** @description The next tokens. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionTokens"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["SignInFailed"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    signOut: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EndSession"];
            };
        };
        responses: {
            /** @description How many sessions ended; none when it had ended before. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EndedSessions"];
                };
            };
            400: components["responses"]["BadRequest"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    listMySessions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Newest first. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionPage"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    endMySessions: {
        parameters: {
            query?: {
                /** @description All but the session that asks. */
                others?: components["parameters"]["OtherSessions"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description How many sessions ended. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EndedSessions"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    listCustomerSessions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Newest first. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionPage"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    endCustomerSessions: {
        parameters: {
            query?: {
                /** @description All but the session that asks. */
                others?: components["parameters"]["OtherSessions"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description How many sessions ended. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EndedSessions"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    endCustomerSession: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                sessionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description How many sessions ended; none when it had ended before. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EndedSessions"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    listCleanerSessions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Newest first. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionPage"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    endCleanerSessions: {
        parameters: {
            query?: {
                /** @description All but the session that asks. */
                others?: components["parameters"]["OtherSessions"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description How many sessions ended. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EndedSessions"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    endCleanerSession: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                sessionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description How many sessions ended; none when it had ended before. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EndedSessions"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    endMySession: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                sessionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description How many sessions ended; none when it had ended before. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EndedSessions"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    signOutStaff: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                staffId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description How many sessions ended. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EndedSessions"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    openFile: {
        parameters: {
            query: {
                /** @description Until when the link holds, in seconds since 1970. */
                expires: number;
                /** @description Over all of the link. */
                signature: string;
            };
            header?: never;
            path: {
                /** @description The company's id. */
                company: string;
                /** @description The complaint's id (not its number). */
                complaintId: components["parameters"]["ComplaintId"];
                /** @description The attachment's id. */
                attachmentId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "image/jpeg": string;
                    "image/png": string;
                    "image/webp": string;
                    "image/heic": string;
                    "video/mp4": string;
                    "video/quicktime": string;
                    "application/pdf": string;
                };
            };
            /** @description The part that was asked for. */
            206: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "image/jpeg": string;
                    "image/png": string;
                    "image/webp": string;
                    "image/heic": string;
                    "video/mp4": string;
                    "video/quicktime": string;
                    "application/pdf": string;
                };
            };
            403: components["responses"]["Refused"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    verifyWeChatPush: {
        parameters: {
            query: {
                /** @description Over token, timestamp and nonce. */
                signature: string;
                /** @description Seconds since 1970. */
                timestamp: string;
                /** @description Any text. */
                nonce: string;
                /** @description What is answered. */
                echostr: string;
            };
            header?: never;
            path: {
                /** @description The company's id. */
                company: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The echostr. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": string;
                };
            };
            403: components["responses"]["Refused"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    takeWeChatPush: {
        parameters: {
            query: {
                /** @description Over token, timestamp and nonce. */
                signature?: string;
                /** @description Seconds since 1970. */
                timestamp: string;
                /** @description Any text. */
                nonce: string;
                /** @description Over token, timestamp, nonce and the encrypted text. */
                msg_signature?: string;
                /** @description aes when it is encrypted. */
                encrypt_type?: string;
                /** @description Whom it is about. */
                openid?: string;
            };
            header?: never;
            path: {
                /** @description The company's id. */
                company: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    [key: string]: unknown;
                };
                "text/xml": string;
            };
        };
        responses: {
            /** @description The word success. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": string;
                };
            };
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Refused"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    takeSmsReports: {
        parameters: {
            query: {
                /** @description What the company has set for its reports. */
                key: string;
            };
            header?: never;
            path: {
                /** @description The company's id. */
                company: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    [key: string]: unknown;
                }[];
            };
        };
        responses: {
            /** @description The reports were taken. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        code: number;
                        msg: string;
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Refused"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    takeInboundMessage: {
        parameters: {
            query?: never;
            header: {
                /** @description Seconds since 1970. */
                "X-Timestamp": string;
                /** @description Another text for each request. */
                "X-Nonce": string;
                /** @description Over time, nonce and body. */
                "X-Signature": string;
            };
            path: {
                /** @description The company's id. */
                company: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InboundMessage"];
            };
        };
        responses: {
            /** @description It is in this case; the same one for the same messageId. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        complaintId: string;
                        number: string;
                        /** @description True when it was added to a case that was there. */
                        added: boolean;
                        /** @description What became of the files, in their order; absent when there were none. */
                        files?: components["schemas"]["TakenFile"][];
                        /** @description Where further files of this message are sent with takeInboundFile. */
                        filesUrl: string;
                        filesUrlExpiresAt: components["schemas"]["Time"];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Refused"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    takeInboundFile: {
        parameters: {
            query: {
                /** @description The message. */
                messageId: string;
                /** @description What the file is called. */
                name?: string;
                /** @description Until when the path holds, in seconds since 1970. */
                expires: number;
                /** @description Of the path. */
                signature: string;
            };
            header?: never;
            path: {
                /** @description The company's id. */
                company: string;
                /** @description The complaint's id (not its number). */
                complaintId: components["parameters"]["ComplaintId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/octet-stream": string;
            };
        };
        responses: {
            /** @description What became of it. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TakenFile"];
                };
            };
            403: components["responses"]["Refused"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    getHealth: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It can, or it says what it cannot. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Health"];
                };
            };
            429: components["responses"]["TooMany"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
    listOutbox: {
        parameters: {
            query?: {
                /** @description Only messages about this case. */
                complaintId?: string;
                /** @description At most so many items. */
                take?: components["parameters"]["Take"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The messages. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Outbox"];
                };
            };
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Internal"];
        };
    };
    signInForDevelopment: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SignIn"];
            };
        };
        responses: {
            /** @description The token. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignedIn"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["SignInFailed"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["BodyTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Internal"];
            503: components["responses"]["Unavailable"];
        };
    };
}
