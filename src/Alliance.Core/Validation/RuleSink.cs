using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;

namespace Alliance.Core.Validation;

/// <summary>
/// Receives the broken rules from a check: <c>holds || sink.Broken(rule)</c>. It either stops the check at the first broken rule, or collects all of them
/// with their places. Every method that returns a Boolean returns whether the check continues.
/// </summary>
/// <remarks>There is one type of sink and no check is generic, so that each check is compiled only once at the start of a process.</remarks>
internal sealed class RuleSink
{
    private readonly FindingSeverity _minimumSeverity;
    private readonly DatasetLinks? _links;
    private readonly Rule? _only;
    private readonly List<Finding>? _findings;
    private readonly RulePolicy _policy;
    private readonly CancellationToken _cancellation;
    private readonly bool _visits;
    private (string Member, int Index)[] _path = [];
    private int _depth;

    private RuleSink(FindingSeverity minimumSeverity, DatasetLinks? links, Rule? only, List<Finding>? findings, RulePolicy? policy = null, CancellationToken cancellation = default)
    {
        _minimumSeverity = minimumSeverity;
        _links = links;
        _only = only;
        _findings = findings;
        _policy = policy ?? RulePolicy.Default;
        _cancellation = cancellation;
        _visits = !_policy.OwnRules.IsEmpty || cancellation.CanBeCanceled;
    }

    /// <summary>The findings collected until now; empty when the sink stops at the first broken rule.</summary>
    public IReadOnlyList<Finding> Findings => _findings ?? [];

    /// <summary>
    /// Creates a sink that stops at the first broken rule of at least that severity, and follows references if links are given. Without links it has no state
    /// and may be shared.
    /// </summary>
    public static RuleSink StopAtFirst(FindingSeverity minimumSeverity, DatasetLinks? links = null, RulePolicy? policy = null) =>
        new(minimumSeverity, links, only: null, findings: null, policy);

    /// <summary>Creates a sink that stops when the given rule is broken. It has no state and may be shared.</summary>
    public static RuleSink StopAt(Rule rule) => new(rule.Severity, links: null, rule, findings: null);

    /// <summary>Creates a sink that collects every broken rule with its place, and follows references if links are given.</summary>
    /// <remarks>A token is asked at each record.</remarks>
    public static RuleSink Collect(DatasetLinks? links = null, RulePolicy? policy = null, CancellationToken cancellation = default) =>
        new(FindingSeverity.Info, links, only: null, [], policy, cancellation);

    /// <summary>Reports that a rule of the record is broken.</summary>
    public bool Broken(Rule rule) => Broken(rule, rule.Place, rule.Message);

    /// <summary>Reports that a rule on the items of a list, which is the rule's place, is broken by the items at the given indices.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="at">The indices.</param>
    /// <param name="member">The member of the items that is at fault; empty for the items as a whole.</param>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public bool Broken(Rule rule, List<int>? at, string member = "")
    {
        foreach (int index in at ?? [])
        {
            if (!Broken(rule, Within(Place(rule.Place, index), member), rule.Message))
                return false;
        }
        return true;
    }

    /// <summary>Reports that a rule is broken by a member of the record that is the value of the rule's place.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public bool BrokenIn(Rule rule, string member) => Broken(rule, Within(rule.Place, member), rule.Message);

    /// <summary>Reports that a rule is broken at a place within the record.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public bool Broken(Rule rule, string place, string message)
    {
        if (_only is not null)
            return !ReferenceEquals(rule, _only);
        if (!_policy.Reports(rule.Code, rule.Severity, _minimumSeverity, out FindingSeverity severity))
            return true;
        _findings?.Add(Finding.Of(rule, Pointer(place), message) with { Severity = severity });
        return _findings is not null;
    }

    /// <summary>Checks the rules of the caller for a record, which the rules of the library have checked before; the records inside it follow.</summary>
    public bool Visit(object record) => !_visits || VisitOwn(record);

    /// <summary>Enters the record that is the value of a member, or that is at an index of the member's list.</summary>
    public void Enter(string member, int index = -1)
    {
        // A sink without links that stops at the first broken rule needs no path, and has no state.
        if (_findings is null && _links is null)
            return;
        if (_depth == _path.Length)
            Array.Resize(ref _path, _depth + 8);
        _path[_depth++] = (member, index);
    }

    /// <summary>Leaves the record that was entered last.</summary>
    public void Leave()
    {
        if (_findings is not null || _links is not null)
            _depth--;
    }

    /// <summary>Checks a reference of the record to another record, in a member or at an index of a list. An empty reference is not followed.</summary>
    public bool Refers(string member, RecordReference reference, int index = -1)
    {
        if (_links is null)
            return true;
        if (!reference.Kind.IsKnown)
            return Broken(RulesBetweenRecords.UnknownKind, Place(member, index), RulesBetweenRecords.UnknownKind.Message);
        if (_links.Resolves(reference))
            return true;
        return Broken(RulesBetweenRecords.Dangling, Place(member, index), RulesBetweenRecords.DanglingMessage(reference));
    }

    /// <summary>Checks a reference of the record to a party. Countries and other parties need no record.</summary>
    public bool Refers(string member, PartyReference party, int index = -1)
    {
        if (_links is not null && !party.Kind.IsKnown)
            return Broken(RulesBetweenRecords.UnknownKind, Place(member, index), RulesBetweenRecords.UnknownKind.Message);
        if (_links is null || !DatasetLinks.NeedRecord(party))
            return true;
        return Refers(member, party.Record, index)
            && (_links.IsOfItsKind(party) || Broken(RulesBetweenRecords.WrongPartyKind, Place(member, index), RulesBetweenRecords.WrongPartyKind.Message));
    }

    /// <summary>Checks the day on which a claim was recorded. A day that is not stated is not checked.</summary>
    public bool Recorded(string member, LocalDate? day) =>
        _links is null || day is not { } known || _links.Knows(DayKey.Of(known)) || Broken(RulesBetweenRecords.RecordedLater, member, RulesBetweenRecords.RecordedLater.Message);

    /// <summary>Checks the date of a source or statement, if links are followed. Of a year or a month the first day is compared.</summary>
    public bool IsDated(string member, PartialDate? date) =>
        _links is null || date is not { IsDefault: false } stated || _links.Knows(stated.EarliestKey) || Broken(RulesBetweenRecords.DatedLater, member, RulesBetweenRecords.DatedLater.Message);

    /// <summary>Checks that a claim is not recorded before its sources were published, if links are followed.</summary>
    public bool IsRecordedAfterSources(Evidence evidence) =>
        _links is null
        || evidence.RecordedOn is not { } day
        || !DateForm.IsAbsentOrWritable(day)
        || _links.IsPublishedBy(day, evidence.Citations)
        || Broken(RulesBetweenRecords.RecordedBefore, "recordedOn", RulesBetweenRecords.RecordedBefore.Message);

    /// <summary>Checks that the sources of a confirmed claim can be found again, if links are followed. The citation of a legal act names its publication.</summary>
    public bool CanBeFoundAgain(Evidence evidence) =>
        _links is null
        || evidence.Confidence != Confidence.Confirmed
        || (_depth == 2 && _path[0].Member == "legalActs" && _path[1].Member == "evidence")
        || _links.HaveAddress(evidence.Citations)
        || Broken(RulesBetweenRecords.NoAddress, "citations", RulesBetweenRecords.NoAddress.Message);

    [MethodImpl(MethodImplOptions.NoInlining)]
    private bool VisitOwn(object record)
    {
        _cancellation.ThrowIfCancellationRequested();
        foreach (OwnRule rule in _policy.OwnRulesOf(record.GetType()))
        {
            if (!_policy.Reports(rule.Code, rule.Severity, _minimumSeverity, out FindingSeverity severity))
                continue;
            foreach ((string place, string message) in rule.Check(record))
            {
                if (_findings is null)
                    return false;
                _findings.Add(new() { Code = rule.Code, Severity = severity, Pointer = Pointer(place), Message = message });
            }
        }
        return true;
    }

    private static string Place(string member, int index) => index < 0 ? member : string.Create(CultureInfo.InvariantCulture, $"{member}/{index}");

    private static string Within(string place, string member) => member.Length == 0 ? place : $"{place}/{member}";

    private string Pointer(string place)
    {
        var pointer = new StringBuilder();
        for (int i = 0; i < _depth; i++)
            pointer.Append('/').Append(Place(_path[i].Member, _path[i].Index));
        if (place.Length > 0)
            pointer.Append('/').Append(place);
        return pointer.ToString();
    }
}
