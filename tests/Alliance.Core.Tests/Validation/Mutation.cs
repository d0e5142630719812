using System.Reflection;

namespace Alliance.Core.Tests.Validation;

/// <summary>Copies of records in which members are blanked, altered, repeated or left out, at any depth.</summary>
internal sealed class Mutation(int seed)
{
    private static readonly string?[] Texts = [null, "", " ", "text", "de", "https://example.org", "ftp://example.org", "ALC", new('x', 301)];
    private static readonly decimal[] Numbers = [-1, 0, 0.5m, 1, 60, 80, 100, 101, decimal.MaxValue, decimal.MinValue, 0.0000000000000000000000000001m];
    private static readonly PartialDate[] Dates = [default, new(1), new(2019), new(2024), new(2024, 12), new(2024, 12, 11), new(2030), new(9999)];
    private static readonly ValidityBound[] Ends = [ValidityBound.Open, ValidityBound.Unknown, .. Dates.Select(ValidityBound.On)];

    private readonly Random _random = new(seed);

    /// <summary>A copy with one to three members changed.</summary>
    public object Of(object record)
    {
        object copy = record.GetType().GetMethod("<Clone>$")!.Invoke(record, null)!;
        PropertyInfo[] members = [.. record.GetType().GetProperties().Where(property => property.CanWrite && property.PropertyType != typeof(UnknownMembers))];
        for (int i = _random.Next(1, 4); i > 0; i--)
        {
            PropertyInfo member = members[_random.Next(members.Length)];
            member.SetValue(copy, Value(member.PropertyType, member.GetValue(copy)));
        }
        return copy;
    }

    private object? Value(Type type, object? now)
    {
        if (Nullable.GetUnderlyingType(type) is { } inner)
            return _random.Next(4) == 0 ? null : Value(inner, now);
        if (type.IsEnum)
            return Enum.ToObject(type, _random.Next(8) == 0 ? 99 : _random.Next(Enum.GetValues(type).Length));
        if (type.IsGenericType)
        {
            Type item = type.GetGenericArguments()[0];
            return type.GetGenericTypeDefinition() == typeof(ValueList<>) ? Invoke(nameof(List), item, now)
                : type.GetGenericTypeDefinition() == typeof(Id<>) ? Invoke(nameof(Key), item)
                : Invoke(nameof(TermOf), item);
        }
        return type switch
        {
            _ when type == typeof(string) => One(Texts),
            _ when type == typeof(LocalizedText) => _random.Next(3) == 0 ? default : (LocalizedText)(One(Texts) ?? "a"),
            _ when type == typeof(decimal) => One(Numbers),
            _ when type == typeof(bool) => _random.Next(2) == 0,
            _ when type == typeof(PartialDate) => One(Dates),
            _ when type == typeof(LocalDate) => _random.Next(8) == 0 ? default : One(Dates).Latest,
            _ when type == typeof(Validity) => new Validity(One(Ends), One(Ends)),
            _ when type == typeof(CountryCode) => One<CountryCode>([default, new("RU"), new("CN"), new("XQ"), new("SUHH")]),
            _ when type == typeof(CurrencyCode) => Currency(),
            _ when type == typeof(Money) => new Money(One(Numbers), Currency()),
            _ when type == typeof(ExchangeRate) => new ExchangeRate(One(Dates).Latest, One(Numbers)),
            _ when type == typeof(ExchangeRatePoints) => Points((ExchangeRatePoints)now!),
            _ when type == typeof(RecordReference) => One<RecordReference>([default, RecordReference.Parse("alliance:brics")]),
            _ when type == typeof(PartyReference) => One<PartyReference>([default, new CountryCode("RU"), new CountryCode("XQ"), PartyReference.Other("Somebody")]),
            _ => Nested(type, now),
        };
    }

    private object? Nested(Type type, object? now) =>
        _random.Next(4) == 0 && type != typeof(Evidence) ? null : Of(now ?? ValidRecords.All.First(record => record.GetType() == type));

    private CurrencyCode Currency() => One<CurrencyCode>([default, new("RUB"), new("EUR"), new("QQQ")]);

    private T One<T>(T[] values) => values[_random.Next(values.Length)];

    private object? Invoke(string method, Type argument, params object?[] arguments) =>
        GetType().GetMethod(method, BindingFlags.Instance | BindingFlags.NonPublic)!.MakeGenericMethod(argument).Invoke(this, arguments);

    private Id<T> Key<T>() where T : class => _random.Next(3) == 0 ? default : new(One(["aianet", "gpai", "eu"]));

    private Term<T> TermOf<T>() where T : struct, Enum => _random.Next(4) switch
    {
        0 => default,
        1 => Term<T>.Parse("quite-new"),
        _ => One(Enum.GetValues<T>()),
    };

    /// <summary>The list emptied, with an item altered, or with one repeated at the end. No item is null: lists hold none.</summary>
    private ExchangeRatePoints Points(ExchangeRatePoints now) => [.. List<ExchangeRate>([.. now])];

    private ValueList<T> List<T>(ValueList<T> now)
    {
        int index = now.IsEmpty ? 0 : _random.Next(now.Count);
        T Altered() => (T?)Value(typeof(T), now.IsEmpty ? null : now[index]) ?? (now.IsEmpty ? default! : now[index]);
        return _random.Next(4) switch
        {
            0 => [],
            1 when !now.IsEmpty => [.. now, now[index]],
            2 when !now.IsEmpty => [.. now.Take(index), Altered(), .. now.Skip(index + 1)],
            _ => Altered() is { } added ? [.. now, added] : now,
        };
    }
}
