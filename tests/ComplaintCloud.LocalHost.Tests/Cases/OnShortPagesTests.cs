using ComplaintCloud.LocalHost.Tests.Accountability;
using ComplaintCloud.LocalHost.Tests.Attachments;
using ComplaintCloud.LocalHost.Tests.Cases.Situations;
using ComplaintCloud.LocalHost.Tests.Closing;
using ComplaintCloud.LocalHost.Tests.Dispatch;
using ComplaintCloud.LocalHost.Tests.Identity;
using ComplaintCloud.LocalHost.Tests.Intake;
using ComplaintCloud.LocalHost.Tests.Linking;
using ComplaintCloud.LocalHost.Tests.Notices;
using ComplaintCloud.LocalHost.Tests.People;
using ComplaintCloud.LocalHost.Tests.Prevention;
using ComplaintCloud.LocalHost.Tests.Store;
using ComplaintCloud.LocalHost.Tests.Verify;
using ComplaintCloud.LocalHost.Tests.Waiting;
using Xunit;
using Xunit.Abstractions;

namespace ComplaintCloud.LocalHost.Tests.Cases;

/// <summary>Where a store gives fewer records than were asked for, or none, and says that there are more, everything goes as it goes elsewhere.</summary>
[Trait("Requirement", "I4")]
public sealed class OnShortPagesTests(ITestOutputHelper output)
{
    [Theory]
    [InlineData(typeof(WholeWayTests), nameof(WholeWayTests.AQualityComplaint_ClosesAfterTwoCallbacks))]
    [InlineData(typeof(CallbackTests), nameof(CallbackTests.TheThirdRound_IsTheOwnersToTheEnd))]
    [InlineData(typeof(QueueTests), nameof(QueueTests.EveryPage_GoesOnWhereTheLastEnded))]
    [InlineData(typeof(OfferTests), nameof(OfferTests.WhoHasEnoughOpen_IsAskedAfterTheOthers))]
    [InlineData(typeof(DoubleBookingTests), nameof(DoubleBookingTests.AReservationWhoseOfferWasNeverWritten_IsGoneInTheMorning))]
    [InlineData(typeof(PendingLedgerTests), nameof(PendingLedgerTests.TheLedger_IsReviewedOnceAMonthWithItsSums))]
    [InlineData(typeof(SimilarCasesTests), nameof(SimilarCasesTests.TheLikest_ComesFirstPageByPage))]
    [InlineData(typeof(UploadTests), nameof(UploadTests.WhatIsTooMuch_IsRefused))]
    [InlineData(typeof(UploadTests), nameof(UploadTests.WhatNoFactNames_IsSweptAfterADayAndNothingElse))]
    public Task ACase_GoesItsWay(Type tests, string name) => OnShortPages.PlayAsync(output, PageCut.Hardest, tests, name);

    [Theory]
    [InlineData(typeof(MergeTests), nameof(MergeTests.AMergedCase_GoesOnInTheOtherWithAllThatItHad))]
    [InlineData(typeof(DuplicateTests), nameof(DuplicateTests.AClosedCaseAboutTheVisit_MakesTheNextOneARepeat))]
    [InlineData(typeof(InboundReplyTests), nameof(InboundReplyTests.AnAnswerToAMergedCase_IsAddedWhereItIsHandled))]
    [InlineData(typeof(IncidentTests), nameof(IncidentTests.TellingTheAffected_ReachesEachCustomerOnce_WhoSeesItInTheirCase))]
    [InlineData(typeof(KeywordAlertTests), nameof(KeywordAlertTests.APhraseThatRises_IsToldTheOwnerOnce_WithExamples_HoweverLongItGoesOn))]
    [InlineData(typeof(WaitingTests), nameof(WaitingTests.WhoAskedToBeTold_IsToldOnceWhenFewAreAhead))]
    [InlineData(typeof(WaitingTests), nameof(WaitingTests.WhatTheCompanyNeededLately_IsWhatItSays))]
    [InlineData(typeof(WeChatNoticeTests), nameof(WeChatNoticeTests.WhateverWeChatDoes_NoNewsIsLostAndNoneComesTwice))]
    public Task CasesThatHaveToDoWithEachOther_AreFound(Type tests, string name) => OnShortPages.PlayAsync(output, PageCut.Hardest, tests, name);

    [Theory]
    [InlineData(typeof(MonthlyCapTests), nameof(MonthlyCapTests.DecisionsAboutOnePersonAtTheSameMoment_NeverExceedTheMonthsLimitTogether))]
    [InlineData(typeof(CapaTests), nameof(CapaTests.ARepeatWithinThirtyDays_OpensItAgainOnceWithALink))]
    [InlineData(typeof(EditPeopleTests), nameof(EditPeopleTests.LongLists_ComeInPages))]
    [InlineData(typeof(EditPeopleTests), nameof(EditPeopleTests.EveryChange_IsInTheLogThatTheOwnerReads))]
    [InlineData(typeof(WeChatSignInTests), nameof(WeChatSignInTests.WhoHasCasesOfTheirOwn_IsNotTakenForAnother))]
    public Task WhatACompanyKeepsBesideItsCases_IsWhole(Type tests, string name) => OnShortPages.PlayAsync(output, PageCut.Hardest, tests, name);

    [Theory]
    [InlineData("an entry without its key")]
    [InlineData("numbers that are gone")]
    public Task WhatIsDamaged_IsNamedAndNothingElse(string damage) =>
        OnShortPages.PlayAsync(output, PageCut.Hardest, typeof(RecordAuditTests), nameof(RecordAuditTests.WhatIsDamaged_IsNamed), damage);

    [Theory]
    [InlineData(PageCut.Hardest, 1)]
    [InlineData(8, 2)]
    public Task AnyRequests_LeaveEverythingInOrder(int seed, int way) =>
        OnShortPages.PlayAsync(output, seed, typeof(RandomWalkTests), nameof(RandomWalkTests.AnyRequests_LeaveEverythingInOrder), way);
}
