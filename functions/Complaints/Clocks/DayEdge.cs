namespace ComplaintCloud.Complaints.Clocks;

/// <summary>Which end of a working day a date stands for.</summary>
public enum DayEdge
{
    /// <summary>When the first window opens: for something that happens on that day, such as a callback visit.</summary>
    Opening,

    /// <summary>When the last window closes: for something due within that day. A window past midnight closes on the next date.</summary>
    Closing,
}
