namespace ComplaintCloud.Channels.Tests.Fake;

/// <summary>How a call of the fake goes wrong.</summary>
internal enum Trouble
{
    /// <summary>Answers an errcode and does nothing.</summary>
    Code,

    /// <summary>Does it and then cuts the connection.</summary>
    DoneButCut,

    /// <summary>Cuts the connection and does nothing.</summary>
    Cut,

    /// <summary>Does it and answers later than anybody waits.</summary>
    DoneButLate,

    /// <summary>Does nothing and never answers.</summary>
    Hang,

    /// <summary>Answers HTTP 500 and does nothing.</summary>
    ServerError,

    /// <summary>Answers something that is no JSON, and does nothing.</summary>
    NoJson,
}
