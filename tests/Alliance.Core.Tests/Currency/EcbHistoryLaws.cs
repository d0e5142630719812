using System.Globalization;
using System.Text;
using CsCheck;

namespace Alliance.Core.Tests.Currencies;

/// <summary>The history, whole and broken in every way we thought of: our reader and the plainest one give the same rates or refuse at the same place.</summary>
public sealed class EcbHistoryLaws
{
    private static readonly string[] Codes = ["USD", "JPY", "RUB", "TRY", "ISK", "IDR", "GBP", "SEK", "NOK", "DKK", "CHF", "CZK", "HUF", "PLN", "RON", "AUD", "BRL", "CAD", "CNY", "HKD"];

    private static readonly Gen<string> Number = Gen.OneOf(
        Gen.Select(Gen.Int[1, 9_999_999], Gen.Int[0, 7], (digits, scale) => new decimal(digits, 0, 0, false, (byte)scale).ToString(CultureInfo.InvariantCulture)),
        Gen.Select(Gen.Long[1, 999_999_999_999_999_999], Gen.Int[0, 19], (digits, scale) => new decimal(unchecked((int)digits), unchecked((int)(digits >> 32)), 0, false, (byte)scale).ToString(CultureInfo.InvariantCulture)),
        Gen.Decimal[0.0001m, 79_000_000_000_000m].Select(number => number.ToString(CultureInfo.InvariantCulture)));

    private static readonly Gen<string> Short = Gen.Select(Gen.Int[1, 999_999], Gen.Int[0, 5], (digits, scale) => new decimal(digits, 0, 0, false, (byte)scale).ToString(CultureInfo.InvariantCulture));

    private static readonly Gen<string> Cell = Gen.Frequency((3, Number), (12, Short), (4, Gen.Const("N/A")));

    private static readonly Gen<string> Odd = Gen.OneOf(
        Gen.OneOf(
            "", " ", "0", "0.0", "0.00000", "00", "-1.05", "+1.05", "1e3", "1E-3", "1.05 ", " 1.05", "\"1.05\"", "1,05", "1.", ".5", ".", "1..5", "1.2.3", "1.0.", "n/a", "N/A ", "N/", "N/AN", "5N/A", "12N/A", "N/A5", "NaN", "1/05",
            "1:05", "1;05", "1.0a", "a.05", "1'000", "0123456", "001.500", "1234567", "12345678", "1234567.1", "1.00000000000000000000000000001", "79228162514264337593543950335", "79228162514264337593543950336",
            "0.0000000000000000000000000001", "9999999999999999999", "999999999999999999", "99999999999999999.99", "\0", "1\u00001", "1\r5", "é", "١", "2024-12-10", "1.0\t"),
        Gen.Byte.Array[1, 9].Select(Encoding.Latin1.GetString).Where(text => !text.Contains('\n', StringComparison.Ordinal)));

    private static readonly Gen<byte[]> Files =
        from count in Gen.OneOf(Gen.Int[1, 6], Gen.Int[7, Codes.Length])
        from days in Gen.Int[1, 4000].HashSet[0, 6]
        from cells in Cell.Array[count].Array[days.Count]
        from isNewestFirst in Gen.Bool
        from end in Gen.OneOf("\n", "\r\n")
        from hasMark in Gen.Frequency((5, Gen.Const(false)), (1, Gen.Const(true)))
        from comma in Gen.Frequency((4, Gen.Const(",")), (1, Gen.Const("")))
        let ordered = days.Order().Select(day => new LocalDate(2014, 1, 1).PlusDays(day).ToString("uuuu-MM-dd", CultureInfo.InvariantCulture))
        let rows = (isNewestFirst ? ordered.Reverse() : ordered).Select((day, i) => $"{day},{string.Join(',', cells[i])}{comma}")
        select Encoding.UTF8.GetBytes((hasMark ? "\uFEFF" : "") + string.Concat(rows.Prepend($"Date,{string.Join(',', Codes.Take(count))}{comma}").Select(line => line + end)));

    private static readonly Gen<byte[]> Broken = Gen.Select(Files, Gen.Int[0, 8], Gen.Int, Gen.Int, Odd, Break);

    [Fact]
    public void A_history_is_read_as_the_plainest_reader_reads_it() => Files.Sample(file =>
    {
        string plain = PlainHistory.Read(file);
        Assert.DoesNotContain("refused", plain, StringComparison.Ordinal);
        Assert.Equal(plain, Ours(new MemoryStream(file)));
    }, iter: 3_000);

    [Fact]
    public void A_broken_history_is_refused_where_the_plainest_reader_refuses_it() =>
        Broken.Sample(file => Assert.Equal(PlainHistory.Read(file), Ours(new MemoryStream(file))), iter: 20_000);

    [Fact]
    public void Cut_anywhere_and_byte_by_byte_too() => Files.Sample(file =>
    {
        int begin = file[0] == 0xEF ? 8 : 5;
        for (int length = begin; length <= file.Length; length++)
        {
            string plain = PlainHistory.Read(file[..length]);
            Assert.Equal(plain, Ours(new MemoryStream(file, 0, length)));
            Assert.Equal(plain, Ours(new Json.TricklingStream(file[..length], most: 1)));
        }
    }, iter: 60);

    [Fact]
    public void Each_of_256_bytes_at_each_place_of_a_number()
    {
        byte[] number = "Date,USD,JPY,GBP,SEK,NOK,DKK,CHF,CZK,HUF,PLN,\n2024-12-10,12.3456,7,N/A,0.05,10.00,1.5,12345678,0.123456,100.5,9,\n2024-12-09,N/A,123456,1,1,1,1,1,1,1,1,\n"u8.ToArray();
        for (int place = number.IndexOf((byte)'\n') + 1; place < number.Length; place++)
        {
            for (int value = 0; value <= byte.MaxValue; value++)
            {
                byte[] file = [.. number];
                file[place] = (byte)value;
                Assert.Equal(PlainHistory.Read(file), Ours(new MemoryStream(file)));
            }
        }
    }

    private static string Ours(Stream stream)
    {
        try
        {
            return PlainHistory.Told(EcbReferenceRates.Read(stream));
        }
        catch (RateFileException error)
        {
            return PlainHistory.Refused(error.Line, error.Column - 1);
        }
    }

    /// <summary>One thing goes wrong below "Date,": in a cell, a line, or somewhere in the bytes.</summary>
    private static byte[] Break(byte[] file, int how, int first, int second, string odd)
    {
        List<string> lines = [.. Encoding.Latin1.GetString(file).Split('\n')];
        int line = Place(first, lines.Count), other = Place(second, lines.Count);
        string[] cells = lines[line].Split(',');
        int cell = line == 0 ? Math.Min(1 + Place(second, cells.Length - 1), cells.Length - 1) : Place(second, cells.Length);
        switch (how)
        {
            case 0 or 1:
                cells[cell] = odd;
                lines[line] = string.Join(',', cells);
                break;
            case 2:
                lines[line] = string.Join(',', cells.Where((_, i) => i != cell || (line == 0 && i == 0)));
                break;
            case 3:
                lines[line] = string.Join(',', cells.Take(cell + 1).Append(odd).Concat(cells.Skip(cell + 1)));
                break;
            case 4 when line > 0 && other > 0:
                (lines[line], lines[other]) = (lines[other], lines[line]);
                break;
            case 5 when other > 0:
                lines.Insert(line + 1, lines[other]);
                break;
            case 6:
                lines.Insert(line + 1, second % 2 == 0 ? "" : "\r");
                break;
            default:
                byte[] changed = Encoding.Latin1.GetBytes(string.Join('\n', lines));
                int at = 8 + Place(first, changed.Length - 8);
                changed[at] = (byte)(second & 0xFF);
                return changed;
        }
        return Encoding.Latin1.GetBytes(string.Join('\n', lines));
    }

    private static int Place(int any, int count) => count <= 0 ? 0 : (any & int.MaxValue) % count;
}
