namespace ComplaintCloud.Complaints.Investigation;

/// <summary>As what somebody was asked.</summary>
public enum InterviewParty
{
    /// <summary>客户.</summary>
    Customer,

    /// <summary>保洁员.</summary>
    Cleaner,

    /// <summary>员工.</summary>
    Staff,

    /// <summary>供应商.</summary>
    Supplier,

    /// <summary>其他证人, such as a neighbour or a doorman.</summary>
    Witness,
}

/// <summary>What a piece of evidence is.</summary>
public enum EvidenceKind
{
    /// <summary>照片 or a video.</summary>
    Photo,

    /// <summary>聊天记录.</summary>
    ChatLog,

    /// <summary>单据 and other documents.</summary>
    Document,

    /// <summary>文字记录.</summary>
    Note,
}

/// <summary>调查记录: what was found out, who was asked, what proves it. Only grows.</summary>
public sealed record InvestigationRecord
{
    /// <summary>What was found out, in order.</summary>
    public IReadOnlyList<NoteState> Notes { get; init; } = [];

    /// <summary>Who was asked, in order.</summary>
    public IReadOnlyList<InterviewState> Interviews { get; init; } = [];

    /// <summary>What proves it, in order; the contents stay in the case log.</summary>
    public IReadOnlyList<EvidenceState> Evidence { get; init; } = [];

    /// <summary>What the cleaners complained about were asked, in order.</summary>
    public IReadOnlyList<StatementState> Statements { get; init; } = [];
}

/// <summary>Something that was found out.</summary>
public sealed record NoteState(int NoteNo, string Text, DateTimeOffset At, string By);

/// <summary>Who said what.</summary>
public sealed record InterviewState(int InterviewNo, InterviewParty Party, string Name, DateTimeOffset HeldAt, string Said, DateTimeOffset At, string By);

/// <summary>A piece of evidence, without its content: a text is in the log, a file among the attachments.</summary>
public sealed record EvidenceState(
    int EvidenceNo, EvidenceKind Kind, string FileName, string ContentType, long Size, string Sha256, string? Note, string? AttachmentId,
    DateTimeOffset At, string By);

/// <summary>What a cleaner was asked, and what they said.</summary>
/// <param name="StatementNo">From 1 in the case.</param>
/// <param name="Round">In which round of handling.</param>
/// <param name="CleanerId">Whom.</param>
/// <param name="CleanerName">Their name then.</param>
/// <param name="Question">What they are asked.</param>
/// <param name="RequestedAt">When (UTC).</param>
/// <param name="AnswerBy">From when on the case may be judged without it (UTC).</param>
public sealed record StatementState(
    int StatementNo, int Round, string CleanerId, string CleanerName, string Question, DateTimeOffset RequestedAt, DateTimeOffset AnswerBy)
{
    /// <summary>The message with the link went out.</summary>
    public bool Asked { get; init; }

    /// <summary>What they said; null while they have not.</summary>
    public string? Text { get; init; }

    /// <summary>When they said it (UTC).</summary>
    public DateTimeOffset? GivenAt { get; init; }

    /// <summary>The investigator was told that it did not come.</summary>
    public bool Reported { get; init; }
}
