namespace ComplaintCloud.Complaints.Identity;

/// <summary>Signs and reads bearer tokens. The keys live outside the process's code, so each host brings its own.</summary>
public interface ITokens
{
    /// <summary>A signed token that says who the caller is until it expires.</summary>
    string Issue(Caller caller, TimeSpan lifetime);

    /// <summary>The caller of a valid token; null for a missing, forged or expired one.</summary>
    Caller? Read(ReadOnlySpan<char> token);
}
