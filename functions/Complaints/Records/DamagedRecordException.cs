namespace ComplaintCloud.Complaints.Records;

/// <summary>What is stored of a record cannot be read. The message names the record and says nothing of what is in it.</summary>
public sealed class DamagedRecordException(string partition, string row) : FormatException($"Row '{row}' of '{partition}' is damaged.");
