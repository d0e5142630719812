using System.Collections.Immutable;
using System.Linq.Expressions;
using FluentValidation;
using FluentValidation.Results;

namespace Alliance.Core.Validation;

/// <summary>
/// The FluentValidation form of a record's rules: one rule for each of them, with the same code, severity and message, and its JSON place as the property
/// name. A record that satisfies every requested rule is recognised by a direct check, and the rules of FluentValidation do not run.
/// </summary>
/// <typeparam name="T">The type of the record.</typeparam>
public abstract class RecordValidator<T> : AbstractValidator<T> where T : class
{
    private readonly RuleSink _stops;
    private readonly bool _reportsUnknown;
    private Func<T, RuleSink, bool> _walk = static (_, _) => false;

    private protected RecordValidator(ValidationOptions options, FindingSeverity minimumSeverity)
    {
        ArgumentNullException.ThrowIfNull(options);
        if (minimumSeverity is not (FindingSeverity.Error or FindingSeverity.Warning or FindingSeverity.Info))
            throw new ArgumentOutOfRangeException(nameof(minimumSeverity), minimumSeverity, "The minimum severity must be error, warning or info.");
        MinimumSeverity = minimumSeverity;
        Options = options;
        _reportsUnknown = UnknownMemberFindings.Table.Any(rule => options.Policy.Reports(rule.Code, rule.Severity, minimumSeverity, out _));
        _stops = RuleSink.StopAtFirst(minimumSeverity, links: null, options.Policy);
    }

    /// <summary>The minimum severity that is reported. Default: only errors are reported, so that a record with only warnings and infos is valid.</summary>
    public FindingSeverity MinimumSeverity { get; }

    /// <summary>
    /// The options: which rules are checked, with which severity, and the rules of the caller. Default: <see cref="ValidationOptions.Default"/>. Their maximum number of findings
    /// does not apply; a validator returns every failure.
    /// </summary>
    public ValidationOptions Options { get; }

    /// <inheritdoc/>
    public override ValidationResult Validate(ValidationContext<T> context)
    {
        ArgumentNullException.ThrowIfNull(context);
        ValidationContext<T> widened = MemberSelector.WithClrNames(context);
        return Handed(base.Validate(widened), widened, context);
    }

    /// <inheritdoc/>
    public override async Task<ValidationResult> ValidateAsync(ValidationContext<T> context, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(context);
        ValidationContext<T> widened = MemberSelector.WithClrNames(context);
        return Handed(await base.ValidateAsync(widened, cancellation).ConfigureAwait(false), widened, context);
    }

    /// <summary>
    /// Skips the rules for a record that satisfies every requested rule, except in a validator that is derived in another assembly and may have rules of its
    /// own. When the record contains a null where none is allowed, only the nulls are reported.
    /// </summary>
    /// <param name="context">The context of the validation.</param>
    /// <param name="result">The result of the validation up to this point.</param>
    /// <returns>Whether the rules must run.</returns>
    protected override bool PreValidate(ValidationContext<T> context, ValidationResult result)
    {
        ArgumentNullException.ThrowIfNull(context);
        if (context.InstanceToValidate is null)
            return true;
        IReadOnlyList<Finding> nulls = Nulls.In(context.InstanceToValidate);
        // A null may be anywhere inside the record, whereas unknown members are reported by the validator of the record that has them.
        bool hasUnknown = nulls.Count == 0 && _reportsUnknown && !UnknownMemberFindings.AreNone(context.InstanceToValidate);
        IReadOnlyList<Finding> findings = hasUnknown
            ? [.. Options.Policy.Applied(UnknownMemberFindings.Of(context.InstanceToValidate)).Where(finding => MinimumSeverity.Includes(finding.Severity))]
            : nulls;
        foreach (Finding finding in FindingCompletion.Of(findings, context.InstanceToValidate))
            context.AddFailure(Failures.Of(finding, context.PropertyChain.BuildPropertyPath(Failures.PathOf(finding.Pointer))));
        bool isOurs = GetType().Assembly == typeof(RecordValidator<T>).Assembly;
        return nulls.Count == 0 && (!isOurs || !Holds(context.InstanceToValidate) || hasUnknown);
    }

    /// <summary>Whether a record without nulls, including the records inside it, satisfies every requested rule.</summary>
    private protected virtual bool Holds(T record) => _walk(record, _stops);

    private protected void Rules(ImmutableArray<Rule> table, Func<T, RuleSink, bool> check, Func<T, RuleSink, bool> walk)
    {
        _walk = walk;
        foreach (Rule rule in table)
        {
            if (!Options.Policy.Reports(rule.Code, rule.Severity, MinimumSeverity, out FindingSeverity severity))
                continue;
            RuleSink sink = RuleSink.StopAt(rule);
            AddRule(rule.Code, severity, rule.Place, record => check(record, sink) ? [] : [(rule.Place, FindingCompletion.MessageOf(rule, record, check))]);
        }
        foreach (OwnRule rule in Options.Policy.OwnRulesOf(typeof(T)))
        {
            if (Options.Policy.Reports(rule.Code, rule.Severity, MinimumSeverity, out FindingSeverity severity))
                AddRule(rule.Code, severity, rule.Place, rule.Check);
        }
    }

    /// <summary>Adds a rule that returns the places and messages of what is wrong. The messages are given as they are: FluentValidation replaces what is in braces in the message of an ordinary rule.</summary>
    private void AddRule(string code, FindingSeverity severity, string place, Func<T, IReadOnlyList<(string Place, string Message)>> check) =>
        RuleFor(record => record)
            .Configure(rule => rule.PropertyName = Failures.PathOf($"/{place}"))
            .Custom((record, context) =>
            {
                foreach ((string at, string message) in check(record))
                {
                    string path = context.PropertyChain.BuildPropertyPath(Failures.PathOf($"/{at}"));
                    context.AddFailure(new ValidationFailure(path, message, record) { ErrorCode = code, Severity = severity.ToFluentValidation() });
                }
            });

    private protected void AddChildValidator<TChild>(string place, Expression<Func<T, TChild?>> child, RecordValidator<TChild> validator) where TChild : class =>
        RuleFor(child!).SetValidator(validator!).OverridePropertyName(place);

    private protected void AddChildValidator<TChild>(string place, Expression<Func<T, IEnumerable<TChild>>> children, RecordValidator<TChild> validator)
        where TChild : class =>
        RuleForEach(children).SetValidator(validator).OverridePropertyName(place);

    /// <summary>Throws if the caller asked for an exception: the widened context does not have that setting.</summary>
    private ValidationResult Handed(ValidationResult result, ValidationContext<T> widened, ValidationContext<T> context)
    {
        if (!ReferenceEquals(widened, context) && context.ThrowOnFailures && !result.IsValid)
            RaiseValidationException(context, result);
        return result;
    }
}
