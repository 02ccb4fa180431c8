using System.Collections.Frozen;
using ComplaintCloud.Complaints.People;

namespace ComplaintCloud.Complaints.Identity;

/// <summary>
/// The one table of who may do what. Every route of the contract has its row here and reads it; a route without one is closed to
/// everybody. PERMISSIONS.md shows the same rows.
/// </summary>
internal static class Permissions
{
    /// <summary>All rows.</summary>
    public static IReadOnlyList<Permission> All { get; } =
    [
        Anybody("openFile", "GET /api/files/{company}/{complaintId}/{attachmentId}"),
        Anybody("getHealth", "GET /api/health"),
        Anybody("verifyWeChatPush", "GET /api/hooks/wechat/{company}"),
        Anybody("takeWeChatPush", "POST /api/hooks/wechat/{company}"),
        Anybody("takeDeliveryReports", "POST /api/hooks/sms-delivery-reports"),
        Anybody("listOutbox", "GET /dev/outbox"),
        Anybody("signInForDevelopment", "POST /dev/sign-in"),

        Customer("fileComplaint", "POST /api/customer/complaints", Condition.Own),
        Customer("listMyComplaints", "GET /api/customer/complaints", Condition.Own),
        Customer("getMyComplaint", "GET /api/customer/complaints/{complaintId}", Condition.OwnCase, Entrance.SignIn | Entrance.CaseLink),
        Customer("reportSubscription", "POST /api/customer/subscriptions", Condition.Own),
        Customer("listMyOrders", "GET /api/customer/orders", Condition.Own),
        Customer("addFacts", "POST /api/customer/complaints/{complaintId}/facts", Condition.OwnCase, Entrance.SignIn | Entrance.CaseLink),
        Customer("answerPlan", "POST /api/customer/complaints/{complaintId}/plan-answer", Condition.OwnCase, Entrance.SignIn | Entrance.CaseLink),
        Customer("objectToConclusion", "POST /api/customer/complaints/{complaintId}/objection", Condition.OwnCase),
        Customer("signOff", "POST /api/customer/complaints/{complaintId}/sign-off", Condition.OwnCase, Entrance.SignIn | Entrance.CaseLink),
        Customer("answerVisitTime", "POST /api/customer/complaints/{complaintId}/visit-time", Condition.OwnCase),
        Customer("rateHandling", "POST /api/customer/complaints/{complaintId}/rating", Condition.OwnCase, Entrance.SignIn | Entrance.CaseLink),
        Customer("getMyDisposition", "GET /api/customer/complaints/{complaintId}/disposition", Condition.OwnCase),
        Customer("withdrawComplaint", "POST /api/customer/complaints/{complaintId}/withdrawal", Condition.OwnCase),
        Customer("addMyAttachment", "POST /api/customer/complaints/{complaintId}/attachments", Condition.OwnCase),
        Customer("listMyAttachments", "GET /api/customer/complaints/{complaintId}/attachments", Condition.OwnCase),
        Customer("getLink", "GET /api/customer/link", Condition.Own, Entrance.CaseLink),
        Customer("getSurvey", "GET /api/customer/survey", Condition.OwnSurvey, Entrance.SurveyLink),
        Customer("answerSurveyByLink", "POST /api/customer/survey", Condition.OwnSurvey, Entrance.SurveyLink),
        Customer("answerSurvey", "POST /api/customer/complaints/{complaintId}/survey", Condition.OwnCase),
        Customer("reopenMyCase", "POST /api/customer/complaints/{complaintId}/reopening", Condition.OwnCase),

        Staff("recordComplaint", "POST /api/staff/complaints", Condition.OwnCompany),
        Staff("listQueue", "GET /api/staff/complaints", Condition.OwnCompany),
        Staff("listCauses", "GET /api/staff/causes", Condition.OwnCompany),
        Staff("getComplaint", "GET /api/staff/complaints/{complaintId}", Condition.NoConflict),
        Staff("getComplaintLog", "GET /api/staff/complaints/{complaintId}/log", Condition.NoConflict),
        Staff("getDuty", "GET /api/staff/complaints/{complaintId}/duty", Condition.NoConflict),
        Staff("declareConflict", "POST /api/staff/complaints/{complaintId}/conflicts", Condition.NoConflict),
        Staff("liftConflict", "POST /api/staff/complaints/{complaintId}/conflicts/{staffId}/lifting", Condition.NoConflict, StaffRole.Manager),
        Staff("takeComplaint", "POST /api/staff/complaints/{complaintId}/take", Condition.NoConflict),
        Staff("getDisposition", "GET /api/staff/complaints/{complaintId}/disposition", Condition.NoConflict),
        Staff("overruleTriage", "POST /api/staff/complaints/{complaintId}/overruling", Condition.NoConflict),
        Staff("promiseTime", "POST /api/staff/complaints/{complaintId}/promise", Condition.NoConflict),
        Staff("recordNote", "POST /api/staff/complaints/{complaintId}/investigation/notes", Condition.NoConflict),
        Staff("recordInterview", "POST /api/staff/complaints/{complaintId}/investigation/interviews", Condition.NoConflict),
        Staff("addEvidence", "POST /api/staff/complaints/{complaintId}/investigation/evidence", Condition.NoConflict),
        Staff("requestStatement", "POST /api/staff/complaints/{complaintId}/investigation/statement", Condition.NoConflict),
        Staff("reportUnreached", "POST /api/staff/complaints/{complaintId}/unreached", Condition.NoConflict),
        Staff("draftLetter", "GET /api/staff/complaints/{complaintId}/letter-draft", Condition.NoConflict),
        Staff("concludeInvestigation", "POST /api/staff/complaints/{complaintId}/conclusion", Condition.NoConflict),
        Staff("reviewConclusion", "POST /api/staff/complaints/{complaintId}/conclusion/review", Condition.NoConflict, StaffRole.Manager),
        Staff("confirmClosing", "POST /api/staff/complaints/{complaintId}/conclusion/closing", Condition.NoConflict, StaffRole.Manager),
        Staff("listPlanOptions", "GET /api/staff/complaints/{complaintId}/plan-options", Condition.NoConflict),
        Staff("makeQuickOffer", "POST /api/staff/complaints/{complaintId}/quick-offer", Condition.NoConflict),
        Staff("recordPlanAnswer", "POST /api/staff/complaints/{complaintId}/plan/answer", Condition.NoConflict),
        Staff("proposePlan", "POST /api/staff/complaints/{complaintId}/plan", Condition.NoConflict),
        Staff("approvePlan", "POST /api/staff/complaints/{complaintId}/plan/approval", Condition.NoConflict, StaffRole.Manager),
        Staff("rejectPlan", "POST /api/staff/complaints/{complaintId}/plan/rejection", Condition.NoConflict, StaffRole.Manager),
        Staff("setVisitTime", "POST /api/staff/complaints/{complaintId}/rework/time", Condition.NoConflict),
        Staff("recallOffer", "POST /api/staff/complaints/{complaintId}/rework/recall", Condition.NoConflict),
        Staff("offerRework", "POST /api/staff/complaints/{complaintId}/rework/offer", Condition.NoConflict),
        Staff("listMyTasks", "GET /api/staff/tasks", Condition.Own),
        Staff("assignTask", "POST /api/staff/complaints/{complaintId}/tasks/{taskNo}/owner", Condition.NoConflict),
        Staff("startTask", "POST /api/staff/complaints/{complaintId}/tasks/{taskNo}/start", Condition.NoConflict),
        Staff("inspectMaterials", "POST /api/staff/complaints/{complaintId}/tasks/{taskNo}/inspection", Condition.NoConflict),
        Staff("completeAction", "POST /api/staff/complaints/{complaintId}/actions/{actionNo}/completion", Condition.NoConflict),
        Staff("getCallbackSheet", "GET /api/staff/complaints/{complaintId}/callback", Condition.NoConflict),
        Staff("recordCallback", "POST /api/staff/complaints/{complaintId}/callback", Condition.NoConflict),
        Staff("mergeCase", "POST /api/staff/complaints/{complaintId}/merge", Condition.NoConflict),
        Staff("splitCase", "POST /api/staff/complaints/{complaintId}/split", Condition.NoConflict),
        Staff("reviewSurvey", "POST /api/staff/complaints/{complaintId}/survey-review", Condition.NoConflict),
        Staff("getClosingSummary", "GET /api/staff/complaints/{complaintId}/closing-summary", Condition.NoConflict),
        Staff("writeLessons", "POST /api/staff/complaints/{complaintId}/lessons", Condition.NoConflict),
        Staff("listSimilarCases", "GET /api/staff/complaints/{complaintId}/similar", Condition.NoConflict),
        Staff("reopenCase", "POST /api/staff/complaints/{complaintId}/reopening", Condition.NoConflict),
        Staff("correctBasics", "POST /api/staff/complaints/{complaintId}/basics", Condition.NoConflict),
        Staff("pauseClock", "POST /api/staff/complaints/{complaintId}/pause", Condition.NoConflict),
        Staff("resumeClock", "POST /api/staff/complaints/{complaintId}/resumption", Condition.NoConflict),
        Staff("pendCase", "POST /api/staff/complaints/{complaintId}/pending", Condition.NoConflict, StaffRole.Manager),
        Staff("takeUpCase", "POST /api/staff/complaints/{complaintId}/pending/end", Condition.NoConflict),
        Staff("recordPendingContact", "POST /api/staff/complaints/{complaintId}/pending/contact", Condition.NoConflict),
        Staff("listPendingLedger", "GET /api/staff/pending-ledger", Condition.OwnCompany),
        Staff("getLedgerSums", "GET /api/staff/pending-ledger/sums", Condition.OwnCompany),
        Staff("listLedgerReviews", "GET /api/staff/pending-ledger/reviews", Condition.OwnCompany),
        Staff("reviewLedger", "POST /api/staff/pending-ledger/reviews/{month}", Condition.OwnCompany, StaffRole.Manager),
        Staff("listAccountabilityOfCase", "GET /api/staff/complaints/{complaintId}/accountability", Condition.NoConflict),
        Staff("listCapaOfCase", "GET /api/staff/complaints/{complaintId}/capa", Condition.NoConflict),
        Staff("addCaseAttachment", "POST /api/staff/complaints/{complaintId}/attachments", Condition.NoConflict),
        Staff("listCaseAttachments", "GET /api/staff/complaints/{complaintId}/attachments", Condition.NoConflict),

        Staff("openAccountability", "POST /api/staff/accountability", Condition.NoConflict),
        Staff("listAccountability", "GET /api/staff/accountability", Condition.Concerned),
        Staff("getAccountability", "GET /api/staff/accountability/{accountabilityId}", Condition.Concerned),
        Staff("proposeMeasures", "POST /api/staff/accountability/{accountabilityId}/proposal", Condition.Concerned),
        Staff("decideMeasures", "POST /api/staff/accountability/{accountabilityId}/decision", Condition.Concerned, StaffRole.Manager),
        Staff("objectToMeasures", "POST /api/staff/accountability/{accountabilityId}/objection", Condition.Accountable),
        Staff("decideMeasuresObjection", "POST /api/staff/accountability/{accountabilityId}/objection/decision", Condition.Concerned, StaffRole.Manager),
        Staff("executeMeasures", "POST /api/staff/accountability/{accountabilityId}/execution", Condition.Concerned),
        Staff("acknowledgeMeasures", "POST /api/staff/accountability/{accountabilityId}/acknowledgement", Condition.Accountable),
        Staff("openCapa", "POST /api/staff/capa", Condition.NoConflict),
        Staff("listCapa", "GET /api/staff/capa", Condition.OwnCompany),
        Staff("getCapa", "GET /api/staff/capa/{capaId}", Condition.OwnCompany),
        Staff("completeCapa", "POST /api/staff/capa/{capaId}/completion", Condition.InCharge),
        Staff("verifyCapa", "POST /api/staff/capa/{capaId}/verification", Condition.OwnCompany),

        Staff("listIncidents", "GET /api/staff/incidents", Condition.OwnCompany),
        Staff("listCaseIncidents", "GET /api/staff/complaints/{complaintId}/incidents", Condition.NoConflict),
        Staff("getIncident", "GET /api/staff/incidents/{incidentId}", Condition.OwnCompany),
        Staff("linkCases", "POST /api/staff/incidents/{incidentId}/links", Condition.NoConflict),
        Staff("unlinkCase", "POST /api/staff/incidents/{incidentId}/unlinking", Condition.OwnCompany),
        Staff("tellAffected", "POST /api/staff/incidents/{incidentId}/telling", Condition.OwnCompany, StaffRole.Manager),
        Staff("closeIncident", "POST /api/staff/incidents/{incidentId}/close", Condition.OwnCompany, StaffRole.Manager),
        Staff("getKeywordWatch", "GET /api/staff/keyword-watch", Condition.OwnCompany),

        Staff("getCompanyCalendar", "GET /api/staff/company/calendar", Condition.OwnCompany),
        Staff("setCompanyDay", "PUT /api/staff/company/calendar/days/{date}", Condition.OwnCompany, StaffRole.Owner),
        Staff("removeCompanyDay", "DELETE /api/staff/company/calendar/days/{date}", Condition.OwnCompany, StaffRole.Owner),
        Staff("enterCalendarYear", "PUT /api/staff/company/calendar/years/{year}", Condition.OwnCompany, StaffRole.Owner),
        Staff("getCompany", "GET /api/staff/company", Condition.OwnCompany),
        Staff("editCompany", "PUT /api/staff/company", Condition.OwnCompany, StaffRole.Owner),
        Staff("getPolicy", "GET /api/staff/company/policy", Condition.OwnCompany),
        Staff("editPolicy", "PATCH /api/staff/company/policy", Condition.OwnCompany, StaffRole.Owner),
        Staff("getPolicyVersion", "GET /api/staff/company/policy/versions/{version}", Condition.OwnCompany),
        Staff("getTaxonomy", "GET /api/staff/company/taxonomy", Condition.OwnCompany),
        Staff("editTaxonomy", "PUT /api/staff/company/taxonomy", Condition.OwnCompany, StaffRole.Owner),
        Staff("getTaxonomyVersion", "GET /api/staff/company/taxonomy/versions/{version}", Condition.OwnCompany),
        Staff("listDepartments", "GET /api/staff/company/departments", Condition.OwnCompany),
        Staff("putDepartment", "PUT /api/staff/company/departments/{departmentId}", Condition.OwnCompany, StaffRole.Manager),
        Staff("dissolveDepartment", "DELETE /api/staff/company/departments/{departmentId}", Condition.OwnCompany, StaffRole.Manager),
        Staff("listStaff", "GET /api/staff/company/staff", Condition.OwnCompany),
        Staff("putStaff", "PUT /api/staff/company/staff/{staffId}", Condition.OwnCompany, StaffRole.Manager),
        Staff("removeStaff", "DELETE /api/staff/company/staff/{staffId}", Condition.OwnCompany, StaffRole.Manager),
        Staff("listCleaners", "GET /api/staff/company/cleaners", Condition.OwnCompany),
        Staff("putCleaner", "PUT /api/staff/company/cleaners/{cleanerId}", Condition.OwnCompany, StaffRole.Manager),
        Staff("removeCleaner", "DELETE /api/staff/company/cleaners/{cleanerId}", Condition.OwnCompany, StaffRole.Manager),
        Staff("listCustomers", "GET /api/staff/company/customers", Condition.OwnCompany),
        Staff("putCustomer", "PUT /api/staff/company/customers/{customerId}", Condition.OwnCompany, StaffRole.Manager),
        Staff("listOrders", "GET /api/staff/company/orders", Condition.OwnCompany),
        Staff("putOrder", "PUT /api/staff/company/customers/{customerId}/orders/{orderId}", Condition.OwnCompany, StaffRole.Manager),
        Staff("listCompanyChanges", "GET /api/staff/company/changes", Condition.OwnCompany, StaffRole.Owner),
        Staff("importOrders", "POST /api/staff/company/imports/orders", Condition.OwnCompany, StaffRole.Manager),
        Staff("importCleaners", "POST /api/staff/company/imports/cleaners", Condition.OwnCompany, StaffRole.Manager),

        Cleaner("getOwnAccountability", "GET /api/cleaner/accountability", Entrance.AccountabilityLink, Condition.Accountable),
        Cleaner("objectAsCleaner", "POST /api/cleaner/accountability/objection", Entrance.AccountabilityLink, Condition.Accountable),
        Cleaner("acknowledgeAsCleaner", "POST /api/cleaner/accountability/acknowledgement", Entrance.AccountabilityLink, Condition.Accountable),
        Cleaner("getStatement", "GET /api/cleaner/statement", Entrance.StatementLink, Condition.OwnStatement),
        Cleaner("giveStatement", "POST /api/cleaner/statement", Entrance.StatementLink, Condition.OwnStatement),
        Cleaner("getJob", "GET /api/cleaner/job", Entrance.JobLink, Condition.OwnOffer),
        Cleaner("answerJob", "POST /api/cleaner/job/answer", Entrance.JobLink, Condition.OwnOffer),
        Cleaner("checkIn", "POST /api/cleaner/job/check-in", Entrance.JobLink, Condition.OwnOffer),
        Cleaner("reportWork", "POST /api/cleaner/job/report", Entrance.JobLink, Condition.OwnOffer),
        Cleaner("addJobAttachment", "POST /api/cleaner/job/attachments", Entrance.JobLink, Condition.HeldJob),
        Cleaner("listJobAttachments", "GET /api/cleaner/job/attachments", Entrance.JobLink, Condition.HeldJob),
    ];

    private static readonly FrozenDictionary<string, Permission> ByRoute = All.ToFrozenDictionary(row => row.Route);

    /// <summary>The row of a route, given as its method and path with the parameters in braces; null when there is none.</summary>
    public static Permission? Find(string route) => ByRoute.GetValueOrDefault(route);

    private static Permission Anybody(string operation, string route) => new(operation, route, null, Condition.Anything);

    private static Permission Customer(string operation, string route, Condition about, Entrance by = Entrance.SignIn) =>
        new(operation, route, Audience.Customer, about) { By = by };

    private static Permission Staff(string operation, string route, Condition about, StaffRole? least = null) => new(operation, route, Audience.Staff, about) { Least = least };

    private static Permission Cleaner(string operation, string route, Entrance by, Condition about) => new(operation, route, Audience.Cleaner, about) { By = by };
}
