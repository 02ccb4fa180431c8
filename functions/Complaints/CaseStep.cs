namespace ComplaintCloud.Complaints;

/// <summary>The step a case stands at. Wire names are the snake_case of the member.</summary>
public enum CaseStep
{
    /// <summary>已受理: stored; the workflow judges and acknowledges it.</summary>
    Received,

    /// <summary>已分级: judged and acknowledged; a person must take it.</summary>
    Triaged,

    /// <summary>调查中: the investigator determines who is responsible.</summary>
    Investigating,

    /// <summary>已判定: founded or not is said; a plan or an explanation follows. After a restart: to be judged anew.</summary>
    Decided,

    /// <summary>待审批: a plan awaits approval.</summary>
    Planned,

    /// <summary>待客户确认: the customer is asked whether the plan will do.</summary>
    Consent,

    /// <summary>处理中: the plan's actions are carried out.</summary>
    InProgress,

    /// <summary>待客户签收: the customer is asked whether it is done.</summary>
    SignOff,

    /// <summary>待回访: waiting for the callback's day, then for the callback.</summary>
    Callback,

    /// <summary>已结案.</summary>
    Closed,

    /// <summary>未了事宜: cannot be decided now.</summary>
    Pending,

    /// <summary>已撤回: the customer took it back.</summary>
    Withdrawn,

    /// <summary>已并案: handled in another case.</summary>
    Merged,
}

/// <summary>Whose turn it is. There is always exactly one answer.</summary>
public enum Turn
{
    /// <summary>The system's own.</summary>
    Workflow,

    /// <summary>客服, the handler or whoever takes the case.</summary>
    Agent,

    /// <summary>主管.</summary>
    Manager,

    /// <summary>老板.</summary>
    Owner,

    /// <summary>客户.</summary>
    Customer,

    /// <summary>保洁员 with an offer or a job.</summary>
    Cleaner,

    /// <summary>Nobody: the case has ended.</summary>
    Nobody,
}

/// <summary>The part of the procedure, one sub-workflow each, that a step belongs to.</summary>
public enum Phase
{
    /// <summary>Judge and acknowledge.</summary>
    Intake,

    /// <summary>Until a person has taken the case.</summary>
    Triage,

    /// <summary>Until founded or not is said.</summary>
    Investigation,

    /// <summary>An unfounded case: the manager's approval, the letter, the customer's one objection.</summary>
    Explanation,

    /// <summary>The plan, its approval and the customer's consent.</summary>
    Resolution,

    /// <summary>Finding a cleaner for the rework.</summary>
    Dispatch,

    /// <summary>The visit and all other actions of the plan.</summary>
    CarryingOut,

    /// <summary>On the pending ledger, until its day.</summary>
    Pending,

    /// <summary>The customer's sign-off.</summary>
    SignOff,

    /// <summary>The callback visits.</summary>
    Callback,

    /// <summary>All is said and done; the summary is written.</summary>
    Closing,

    /// <summary>Nothing is left to do.</summary>
    Ended,
}
