//+------------------------------------------------------------------+
//| VictorJournal.mq5: hands the account's deals to `victor journal`. |
//|                                                                  |
//| It never trades. It appends one JSON object a line to            |
//| MQL5/Files/victor/LOGIN.jsonl, each deal once, and begins the    |
//| file with a line that says whose they are. What was missed while |
//| it was off is caught up from the terminal's history.             |
//| See docs/guide/live.md.                                          |
//+------------------------------------------------------------------+
#property copyright "victor"
#property version   "1.00"
#property description "Writes deals as JSON lines for `victor journal watch`. Never trades."

input bool   InpCommonFolder  = false; // write below Terminal/Common/Files, for several terminals
input int    InpSettleSeconds = 3;     // age of a deal before it is written: brokers add the commission late
input bool   InpPost          = false; // also post each line to `victor journal listen`
input string InpPostUrl       = "";    // http://127.0.0.1/TOKEN/metatrader, listed in Tools > Options > Expert Advisors

const string FOLDER = "victor";
const int    EVERY_SECONDS = 60;       // a look even when no transaction was told

string   file_name;
string   head_line;
long     known[];                      // tickets in the file, ascending
datetime latest = 0;                   // time of the last deal in the file
datetime looked = 0;
bool     pending = true;

//+------------------------------------------------------------------+
int OnInit()
  {
   if(MQLInfoInteger(MQL_TESTER) != 0)
     {
      Print("VictorJournal: not in the strategy tester");
      return(INIT_FAILED);
     }
   if(!Begin())
      return(INIT_FAILED);
   EventSetTimer(1);
   return(INIT_SUCCEEDED);
  }

//+------------------------------------------------------------------+
void OnDeinit(const int reason)
  {
   EventKillTimer();
  }

//+------------------------------------------------------------------+
void OnTradeTransaction(const MqlTradeTransaction &trans,
                        const MqlTradeRequest &request,
                        const MqlTradeResult &result)
  {
   if(trans.type == TRADE_TRANSACTION_DEAL_ADD)
      pending = true;
  }

//+------------------------------------------------------------------+
void OnTimer()
  {
   datetime now = TimeLocal();
   if(!pending && now - looked < EVERY_SECONDS)
      return;
   if(AccountInfoInteger(ACCOUNT_LOGIN) <= 0 || TerminalInfoInteger(TERMINAL_CONNECTED) == 0)
      return;
   if(FileName() != file_name && !Begin())
      return;
   looked = now;
   pending = !CatchUp();
  }

//+------------------------------------------------------------------+
//| The file of the account that is logged in now                    |
//+------------------------------------------------------------------+
string FileName()
  {
   return(FOLDER + "\\" + IntegerToString(AccountInfoInteger(ACCOUNT_LOGIN)) + ".jsonl");
  }

//+------------------------------------------------------------------+
int Flags()
  {
   return(FILE_READ | FILE_WRITE | FILE_BIN | FILE_SHARE_READ | (InpCommonFolder ? FILE_COMMON : 0));
  }

//+------------------------------------------------------------------+
//| Opens the file: a new one begins with its head, an old one tells  |
//| which deals it has. A line that was torn is ended, and its deal   |
//| is written again, for it is not known.                            |
//+------------------------------------------------------------------+
bool Begin()
  {
   file_name = FileName();
   ArrayResize(known, 0);
   latest = 0;
   pending = true;
   head_line = Head();
   FolderCreate(FOLDER, InpCommonFolder ? FILE_COMMON : 0);
   int file = FileOpen(file_name, Flags());
   if(file == INVALID_HANDLE)
     {
      Print("VictorJournal: cannot open ", file_name, ", error ", GetLastError());
      return(false);
     }
   bool done = true;
   if(FileSize(file) == 0)
      done = Append(file, head_line);
   else
      done = ReadKnown(file);
   FileClose(file);
   return(done);
  }

//+------------------------------------------------------------------+
bool ReadKnown(const int file)
  {
   uchar bytes[];
   FileSeek(file, 0, SEEK_SET);
   uint size = FileReadArray(file, bytes, 0, WHOLE_ARRAY);
   int begin = 0;
   for(int i = 0; i < (int)size; i++)
     {
      if(bytes[i] != '\n')
         continue;
      Remember(CharArrayToString(bytes, begin, i - begin, CP_UTF8));
      begin = i + 1;
     }
   ArraySort(known);
   if(begin < (int)size)
     {
      FileSeek(file, 0, SEEK_END);
      return(Write(file, "\n"));
     }
   return(true);
  }

//+------------------------------------------------------------------+
void Remember(const string line)
  {
   int length = StringLen(line);
   if(StringFind(line, "{\"ticket\":") != 0 || StringSubstr(line, length - 1, 1) != "}")
      return;
   int size = ArraySize(known);
   ArrayResize(known, size + 1, 1024);
   known[size] = StringToInteger(StringSubstr(line, 10, 20));
   int at = StringFind(line, "\"time\":");
   if(at > 0)
     {
      datetime time = (datetime)StringToInteger(StringSubstr(line, at + 7, 12));
      if(time > latest)
         latest = time;
     }
  }

//+------------------------------------------------------------------+
bool IsKnown(const ulong ticket)
  {
   int size = ArraySize(known);
   if(size == 0)
      return(false);
   return(known[ArrayBsearch(known, (long)ticket)] == (long)ticket);
  }

//+------------------------------------------------------------------+
//| Writes every deal of the history that is not in the file; false   |
//| when one is still too young.                                      |
//+------------------------------------------------------------------+
bool CatchUp()
  {
   datetime from = (latest > 7 * 86400) ? latest - 7 * 86400 : 0;
   if(!HistorySelect(from, TimeTradeServer() + 86400))
      return(false);
   bool complete = true;
   long fresh[];
   int file = INVALID_HANDLE;
   int total = HistoryDealsTotal();
   for(int i = 0; i < total; i++)
     {
      ulong ticket = HistoryDealGetTicket(i);
      if(ticket == 0 || IsKnown(ticket))
         continue;
      datetime time = (datetime)HistoryDealGetInteger(ticket, DEAL_TIME);
      if(time > TimeTradeServer() - InpSettleSeconds)
        {
         complete = false;
         continue;
        }
      if(file == INVALID_HANDLE)
        {
         file = FileOpen(file_name, Flags());
         if(file == INVALID_HANDLE)
            return(false);
         if(FileSize(file) == 0)      // somebody took the file away: begin anew
           {
            FileClose(file);
            file_name = "";
            return(false);
           }
        }
      string line = Deal(ticket);
      if(!Append(file, line))
        {
         complete = false;
         file_name = "";              // the next look ends the torn line
         break;
        }
      int size = ArraySize(fresh);
      ArrayResize(fresh, size + 1, 1024);
      fresh[size] = (long)ticket;
      if(time > latest)
         latest = time;
      Post(line);
     }
   if(file == INVALID_HANDLE)
      return(complete);
   FileClose(file);
   Learn(fresh);
   return(complete);
  }

//+------------------------------------------------------------------+
//| The tickets that were just written are in the file now             |
//+------------------------------------------------------------------+
void Learn(const long &fresh[])
  {
   int size = ArraySize(known);
   int more = ArraySize(fresh);
   if(more == 0)
      return;
   ArrayResize(known, size + more, 1024);
   for(int i = 0; i < more; i++)
      known[size + i] = fresh[i];
   ArraySort(known);
  }

//+------------------------------------------------------------------+
//| The first line: whose deals these are. `run` tells one file from   |
//| the next of the same account.                                     |
//+------------------------------------------------------------------+
string Head()
  {
   return(StringFormat("{\"victor\":1,\"kind\":\"mt5\",\"login\":%I64d,\"server\":\"%s\",\"company\":\"%s\",\"currency\":\"%s\",\"hedging\":%s,\"mode\":\"%s\",\"run\":\"%I64d-%u\"}",
                       AccountInfoInteger(ACCOUNT_LOGIN),
                       Escaped(AccountInfoString(ACCOUNT_SERVER)),
                       Escaped(AccountInfoString(ACCOUNT_COMPANY)),
                       Escaped(AccountInfoString(ACCOUNT_CURRENCY)),
                       AccountInfoInteger(ACCOUNT_MARGIN_MODE) == ACCOUNT_MARGIN_MODE_RETAIL_HEDGING ? "true" : "false",
                       Mode(),
                       (long)TimeLocal(),
                       GetTickCount()));
  }

//+------------------------------------------------------------------+
string Mode()
  {
   long mode = AccountInfoInteger(ACCOUNT_TRADE_MODE);
   if(mode == ACCOUNT_TRADE_MODE_REAL)
      return("real");
   return(mode == ACCOUNT_TRADE_MODE_CONTEST ? "contest" : "demo");
  }

//+------------------------------------------------------------------+
//| One deal, with the names that MetaTrader's Python interface uses   |
//+------------------------------------------------------------------+
string Deal(const ulong t)
  {
   string line = StringFormat("{\"ticket\":%I64u,\"order\":%I64d,\"time\":%I64d,\"time_msc\":%I64d,\"type\":%I64d,\"entry\":%I64d,\"magic\":%I64d,\"position_id\":%I64d,\"reason\":%I64d,",
                              t,
                              HistoryDealGetInteger(t, DEAL_ORDER),
                              HistoryDealGetInteger(t, DEAL_TIME),
                              HistoryDealGetInteger(t, DEAL_TIME_MSC),
                              HistoryDealGetInteger(t, DEAL_TYPE),
                              HistoryDealGetInteger(t, DEAL_ENTRY),
                              HistoryDealGetInteger(t, DEAL_MAGIC),
                              HistoryDealGetInteger(t, DEAL_POSITION_ID),
                              HistoryDealGetInteger(t, DEAL_REASON));
   line += "\"volume\":" + Number(HistoryDealGetDouble(t, DEAL_VOLUME));
   line += ",\"price\":" + Number(HistoryDealGetDouble(t, DEAL_PRICE));
   line += ",\"commission\":" + Number(HistoryDealGetDouble(t, DEAL_COMMISSION));
   line += ",\"swap\":" + Number(HistoryDealGetDouble(t, DEAL_SWAP));
   line += ",\"profit\":" + Number(HistoryDealGetDouble(t, DEAL_PROFIT));
   line += ",\"fee\":" + Number(HistoryDealGetDouble(t, DEAL_FEE));
   line += ",\"sl\":" + Number(HistoryDealGetDouble(t, DEAL_SL));
   line += ",\"tp\":" + Number(HistoryDealGetDouble(t, DEAL_TP));
   line += ",\"symbol\":\"" + Escaped(HistoryDealGetString(t, DEAL_SYMBOL)) + "\"";
   line += ",\"comment\":\"" + Escaped(HistoryDealGetString(t, DEAL_COMMENT)) + "\"";
   line += ",\"external_id\":\"" + Escaped(HistoryDealGetString(t, DEAL_EXTERNAL_ID)) + "\"}";
   return(line);
  }

//+------------------------------------------------------------------+
string Number(const double value)
  {
   return(DoubleToString(value, 8));
  }

//+------------------------------------------------------------------+
//| Text for a JSON string, in ASCII only                              |
//+------------------------------------------------------------------+
string Escaped(const string text)
  {
   string out = "";
   int length = StringLen(text);
   for(int i = 0; i < length; i++)
     {
      ushort c = StringGetCharacter(text, i);
      if(c == '"' || c == '\\')
         out += "\\" + ShortToString(c);
      else
         if(c < 32 || c > 126)
            out += StringFormat("\\u%04x", c);
         else
            out += ShortToString(c);
     }
   return(out);
  }

//+------------------------------------------------------------------+
//| Adds a whole line at the end and hands it to the disk              |
//+------------------------------------------------------------------+
bool Append(const int file, const string line)
  {
   FileSeek(file, 0, SEEK_END);
   if(!Write(file, line + "\n"))
      return(false);
   FileFlush(file);
   return(true);
  }

//+------------------------------------------------------------------+
bool Write(const int file, const string text)
  {
   uchar bytes[];
   int count = StringToCharArray(text, bytes, 0, WHOLE_ARRAY, CP_UTF8) - 1; // without the closing zero
   if(count <= 0)
      return(false);
   if(FileWriteArray(file, bytes, 0, count) == (uint)count)
      return(true);
   Print("VictorJournal: cannot write ", file_name, ", error ", GetLastError());
   return(false);
  }

//+------------------------------------------------------------------+
//| Posts a line with its head. The file has it in any case, so a post |
//| that fails costs nothing.                                          |
//+------------------------------------------------------------------+
void Post(const string line)
  {
   if(!InpPost || InpPostUrl == "")
      return;
   char data[];
   char answer[];
   string headers;
   int count = StringToCharArray(head_line + "\n" + line + "\n", data, 0, WHOLE_ARRAY, CP_UTF8) - 1;
   ArrayResize(data, count);
   ResetLastError();
   int status = WebRequest("POST", InpPostUrl, "Content-Type: application/x-ndjson\r\n", 3000, data, answer, headers);
   if(status != 200)
      Print("VictorJournal: post answered ", status, ", error ", GetLastError());
  }
//+------------------------------------------------------------------+
