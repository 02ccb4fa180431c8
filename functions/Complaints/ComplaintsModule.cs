using ComplaintCloud.Complaints.Accountability;
using ComplaintCloud.Complaints.Attachments;
using ComplaintCloud.Complaints.Attachments.Checks;
using ComplaintCloud.Complaints.Callback;
using ComplaintCloud.Complaints.Capa;
using ComplaintCloud.Complaints.Clocks;
using ComplaintCloud.Complaints.Clocks.Jobs;
using ComplaintCloud.Complaints.Closing;
using ComplaintCloud.Complaints.Dispatch;
using ComplaintCloud.Complaints.Disposition;
using ComplaintCloud.Complaints.Identity;
using ComplaintCloud.Complaints.Identity.SignIn;
using ComplaintCloud.Complaints.Intake;
using ComplaintCloud.Complaints.Investigation;
using ComplaintCloud.Complaints.Linking;
using ComplaintCloud.Complaints.Notices;
using ComplaintCloud.Complaints.Notices.Late;
using ComplaintCloud.Complaints.PendingLedger;
using ComplaintCloud.Complaints.People;
using ComplaintCloud.Complaints.Prevention;
using ComplaintCloud.Complaints.Privacy;
using ComplaintCloud.Complaints.Records;
using ComplaintCloud.Complaints.Registers;
using ComplaintCloud.Complaints.Resolution;
using ComplaintCloud.Complaints.Rework;
using ComplaintCloud.Complaints.Tasks;
using ComplaintCloud.Complaints.Triage;
using ComplaintCloud.Complaints.Views;
using ComplaintCloud.Complaints.Waiting;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace ComplaintCloud.Complaints;

/// <summary>All that a host needs of the product: its services, its workflows and its routes.</summary>
internal static partial class ComplaintsModule
{
    /// <summary>Adds the product. The host brings the ports: record store, workflow client, text analyser, message sender, tokens, public address and time.</summary>
    public static IServiceCollection AddComplaints(this IServiceCollection services) => services
        .AddWebJson()
        .AddWebShell()
        .AddSignIn()
        .AddMaskedLogging()
        .AddSingleton<CompanyDirectory>()
        .AddSingleton<CompanyChanges>()
        .AddSingleton<CompanyEditor>()
        .AddSingleton<PeopleIndexes>()
        .AddSingleton<ImportWriter>()
        .AddSingleton<ImportOrders>()
        .AddSingleton<ImportCleaners>()
        .AddSingleton<ComplaintNumbers>()
        .AddSingleton<CaseCounts>()
        .AddSingleton<StaffLoads>()
        .AddSingleton<ComplaintLog>()
        .AddSingleton<AccountabilityRegister>()
        .AddSingleton<AccountabilityNotices>()
        .AddSingleton<AccountabilityDesk>()
        .AddSingleton<DueAccountability>()
        .AddSingleton<RegisterMessenger>()
        .AddSingleton<CapaRegister>()
        .AddSingleton<CapaDesk>()
        .AddScheduledJob<WatchCapa>()
        .AddSingleton<CaseAftermath>()
        .AddScheduledJob<WatchAccountability>()
        .AddSingleton<CaseDelivery>()
        .AddSingleton<CaseRelay>()
        .AddHostedService(provider => provider.GetRequiredService<CaseRelay>())
        .AddSingleton<ListReader>()
        .AddSingleton<CleanerPages>()
        .AddSingleton<SimilarCases>()
        .AddSingleton<CustomerStandings>()
        .AddSingleton<FileComplaintHandler>()
        .AddSingleton<RecordComplaintHandler>()
        .AddSingleton<InboundCustomers>()
        .AddSingleton<WaitingBoards>()
        .AddSingleton<MessageThreads>()
        .AddSingleton<MessageFiles>()
        .AddSingleton<AnsweredCase>()
        .AddSingleton<TakeMessageHandler>()
        .AddSingleton<CheckContent>()
        .AddSingleton<WeChatAccounts>()
        .AddSingleton<AttachmentLinks>()
        .AddSingleton<PhotoTraces>()
        .AddSingleton<NotePhotoCheck>()
        .AddSingleton<FileKeeper>()
        .AddSingleton<PartialUploads>()
        .AddScheduledJob<SweepFiles>()
        .AddScheduledJob<SweepRecords>()
        .AddSingleton<PrivateLinks>()
        .AddSingleton(PrivateLinks.Expiring)
        .AddSingleton<VisitBook>()
        .AddScheduledJob<TidyVisitBooks>()
        .AddSingleton<KeepVisitsApart>()
        .AddSingleton<DispatchDays>()
        .AddSingleton<MessagePost>()
        .AddSingleton<CaseMessenger>()
        .AddSingleton<GrantLedger>()
        .AddSingleton(GrantLedger.Expiring)
        .AddSingleton<CompanyMessenger>()
        .AddSingleton<CustomerLinks>()
        .AddSingleton<TurnNotices>()
        .AddSingleton<CompanyCalendarTable>()
        .AddSingleton<ChangeCalendar>()
        .AddSingleton<DeadlineMover>()
        .AddSingleton<ScheduledJobs>()
        .AddSingleton<JudgedCases>()
        .AddSingleton<PhraseDays>()
        .AddSingleton<CountPhrases>()
        .AddSingleton<KeywordEpisodes>()
        .AddSingleton<PhraseExamples>()
        .AddSingleton<IncidentRegister>()
        .AddSingleton<IncidentDesk>()
        .AddScheduledJob<WatchClusters>()
        .AddScheduledJob<WatchKeywords>()
        .AddScheduledJob<AskForNextCalendar>()
        .AddScheduledJob<MoveDeadlinesJob>()
        .AddSingleton<LedgerReader>()
        .AddSingleton<ReviewTable>()
        .AddScheduledJob<ContactPendingCustomers>();

    /// <summary>Maps the product's routes, one group per audience; <see cref="Permissions"/> says who may use each.</summary>
    public static void MapComplaints(this IEndpointRouteBuilder routes)
    {
        var customer = routes.MapGroup("/customer");
        var staff = routes.MapGroup("/staff");
        var cleaner = routes.MapGroup("/cleaner");
        routes.MapGroup("/sign-in").MapSignIn(customer);
        staff.MapSessions(customer, cleaner);
        staff.MapSecondFactor();
        customer.MapIntake();
        customer.MapSubscriptions();
        staff.MapCalendar();
        staff.MapAttachments(cleaner, customer, routes.MapGroup("/files"));
        customer.MapUploads(staff, cleaner);
        customer.MapWaiting();
        staff.MapClock();
        staff.MapTriage();
        staff.MapLinking();
        staff.MapInvestigation(customer, cleaner);
        staff.MapResolution(customer);
        staff.MapPendingLedger();
        staff.MapAccountability(cleaner);
        staff.MapCapa();
        staff.MapDispatch(cleaner, customer);
        cleaner.MapRework(customer);
        staff.MapTasks();
        staff.MapPassOn();
        staff.MapCallback(customer);
        staff.MapClosing(customer);
        staff.MapDisposition(customer);
        staff.MapDuty();
        staff.MapCompany();
        staff.MapPeople();
        staff.MapCustomers();
        staff.MapImport();
        staff.MapPrivacy();
        staff.MapIncidents();
        staff.MapKeywords();
    }
}
